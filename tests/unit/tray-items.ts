import type { KeptQuotation } from '../../src/edition/tray/kept-quotation.ts';
import type { TrayItem } from '../../src/edition/tray/tray.ts';

/** A quotation as the tray keeps it, with what a test is about. */
export const keptQuotation = (fields: Partial<KeptQuotation> = {}): KeptQuotation => ({
  id: 'darwin-finches-1845',
  heading: 'Charles Darwin, 1845',
  address: 'https://example.org/quotations/darwin-finches-1845/',
  words: ['one species had been taken and modified for different ends'],
  lang: 'en',
  speaker: 'Charles Darwin',
  date: '1845',
  dateInWords: '1845',
  occasion: 'Second edition of the journal',
  language: 'English',
  record: ['Own words'],
  page: {
    note: ['“Charles Darwin, 1845,” in ', { italic: 'An Edition' }, '.'],
    bibliography: ['“Charles Darwin, 1845.” In ', { italic: 'An Edition' }, '.'],
    bibtex: '@incollection{darwin-finches-1845,\n  title = {{Charles Darwin, 1845}},\n}\n',
    ris: 'TY  - CHAP\nTI  - Charles Darwin, 1845\nER  - ',
  },
  source: {
    note: ['Darwin, ', { italic: 'Journal of Researches' }, ', 380.'],
    bibliography: ['Darwin. ', { italic: 'Journal of Researches' }, '. 1845.'],
    locator: 'p. 380',
    bibtex: '@book{darwin1845,\n  title = {{Journal of Researches}},\n}\n',
    ris: 'TY  - BOOK\nTI  - Journal of Researches\nER  - ',
  },
  ...fields,
});

/** An item of the tray by its id, with a note. */
export const trayItem = (id: string, note = ''): TrayItem => ({
  quotation: keptQuotation({ id, heading: id }),
  note,
});
