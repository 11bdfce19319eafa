import { expect, test } from 'vitest';
import { trayCsv } from '../../../../src/exports/tray/csv.ts';
import { trayMarkdown } from '../../../../src/exports/tray/markdown.ts';
import { trayBibtex, trayRis } from '../../../../src/exports/tray/records.ts';
import { keptQuotation } from '../../tray-items.ts';

const item = (note: string, fields: Parameters<typeof keptQuotation>[0] = {}) => ({
  quotation: keptQuotation(fields),
  note,
});

test('Markdown sets the words as a block quote with the citation that was chosen', () => {
  const original = { lang: 'la', label: 'Latin original', text: 'species *una*' };
  const items = [
    item('My *own* view <script>', { words: ['First.', 'Second_part.'], original }),
    item('', { heading: 'Second' }),
  ];
  expect(trayMarkdown(items, 'source')).toBe(
    [
      '## Charles Darwin, 1845',
      '',
      '> First.',
      '>',
      '> Second\\_part.',
      '>',
      '> species \\*una\\*',
      '>',
      '> — Darwin, *Journal of Researches*, 380.',
      '',
      'Record: Own words.',
      '',
      'Note: My *own* view \\<script>',
      '',
      '## Second',
      '',
      '> one species had been taken and modified for different ends',
      '>',
      '> — Darwin, *Journal of Researches*, 380.',
      '',
      'Record: Own words.',
      '',
    ].join('\n'),
  );
  expect(trayMarkdown([item('')], 'page')).toContain(
    '> — “Charles Darwin, 1845,” in *An Edition*.',
  );
});

test('a quotation whose source is not in the bibliography is cited by its page', () => {
  expect(trayMarkdown([item('', { source: undefined })], 'source')).toContain('*An Edition*');
});

test('CSV is a row for each quotation, in UTF-8 that spreadsheets know', () => {
  const csv = trayCsv([item('two\nlines, “and” "marks"')], 'source');
  expect(csv.startsWith('\uFEFFNumber,Words,Original,')).toBe(true);
  expect(csv.endsWith('"two\nlines, “and” ""marks"""\r\n')).toBe(true);
  expect(csv).toContain(
    '"Darwin, Journal of Researches, 380.",Darwin. Journal of Researches. 1845.',
  );
  expect(csv.split('\r\n')).toHaveLength(3);
});

test('nothing in CSV is run as a formula, neither a note nor words', () => {
  expect(trayCsv([item('=1+1')], 'page')).toMatch(/,"'=1\+1"\r\n$/);
  expect(trayCsv([item('', { words: ['@SUM(A1)'] })], 'page')).toContain('1,"\'@SUM(A1)",');
});

test('a source is one record of RIS, however many quotations rest on it', () => {
  const second = item('', { heading: 'Second', words: ['he was “angry”'] });
  expect(trayRis([item('keep\nthis'), second], 'source')).toBe(
    [
      'TY  - BOOK',
      'TI  - Journal of Researches',
      'N1  - p. 380: “one species had been taken and modified for different ends” (Charles Darwin, 1845). My note: keep this',
      'N1  - p. 380: “he was ‘angry’” (Second).',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

test('pages are records of their own', () => {
  const other = keptQuotation().page;
  const second = item('', {
    page: {
      ...other,
      ris: 'TY  - CHAP\nTI  - Second\nER  - ',
      bibtex: '@incollection{second,\n}\n',
    },
  });
  expect(trayRis([item(''), second], 'page').match(/^ER/gm)).toHaveLength(2);
});

test('BibTeX gives every entry a key of its own and what a note would run is text', () => {
  const { page } = keptQuotation();
  const source = {
    ...page,
    locator: 'doc. 2',
    bibtex: '@book{darwin1845,\n  url = {https://example.org/2},\n}\n',
  };
  const text = trayBibtex([item('50 % \\input{x}'), item('$&', { source })], 'source');
  expect(text).toBe(
    [
      '@book{darwin1845,',
      '  title = {{Journal of Researches}},',
      '  annote = {p. 380: “one species had been taken and modified for different ends” (Charles Darwin, 1845). My note: 50 \\% \\textbackslash{}input\\{x\\}},',
      '}',
      '',
      '@book{darwin1845-2,',
      '  url = {https://example.org/2},',
      '  annote = {doc. 2: “one species had been taken and modified for different ends” (Charles Darwin, 1845). My note: \\$\\&},',
      '}',
      '',
    ].join('\n'),
  );
});
