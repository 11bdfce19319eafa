import type { MeasureName } from '../edition/quality.ts';
import { proofStates } from '../edition/proof-states.ts';
import { recordSigns } from '../edition/record-signs.ts';
import type { Proof } from '../schemas/proof.ts';
import type { RecordSign } from '../schemas/quotation.ts';

interface Words {
  title: string;
  /** What is counted: "of 103 people". */
  unit: string;
  /** What a count means to a reader, in a sentence or two. */
  meaning: string;
}

/** What readers are told of each measure. */
export const qualityWords: Record<MeasureName, Words> = {
  drafts: {
    title: 'Drafts',
    unit: 'entries',
    meaning: 'No second person has yet compared them with their sources.',
  },
  unverified: {
    title: 'Statements not verified',
    unit: 'passages',
    meaning: 'They say of themselves that something could not be verified, confirmed or compared.',
  },
  'unverified-notes': {
    title: 'Archival notes not verified',
    unit: 'notes',
    meaning: 'Nobody but the contributor has compared them with the file, or others object.',
  },
  disputed: {
    title: 'Doubtful or disputed',
    unit: 'entries',
    meaning:
      'They have a section of that name: sources contradict each other, or what one of them says is in doubt.',
  },
  'disputed-in-notes': {
    title: 'Disputed by an archival note',
    unit: 'entries',
    meaning:
      'A note holds that something stands otherwise in a file, or that no file bears it out.',
  },
  unsourced: {
    title: 'No source',
    unit: 'entries',
    meaning: 'They name no work on which they rest.',
  },
  'web-only': {
    title: 'Web pages alone',
    unit: 'entries',
    meaning:
      'They rest on web pages and on no book, journal or printed document: the first that need a better source.',
  },
  unlocated: {
    title: 'No page named',
    unit: 'citations of books and articles',
    meaning: 'The work is named but not the place in it, so that you would have to search.',
  },
  uncited: {
    title: 'Works never cited',
    unit: 'works',
    meaning: 'They stand in the bibliography, but no entry cites them.',
  },
  'read-in-translation': documentsIn('translation'),
  'second-hand': documentsIn('second-hand'),
  'not-found': documentsIn('not-found'),
  'proof-unstated': {
    title: 'State of proof not stated',
    unit: 'documents',
    meaning: 'The entry does not say in what form the document was read.',
  },
  'no-original': {
    title: 'No original beside the translation',
    unit: 'quotations from other languages',
    meaning: 'The words stand here in translation alone, and cannot be checked on the page.',
  },
  'one-side': quotationsOf('one-side'),
  reported: quotationsOf('reported'),
  'twice-translated': quotationsOf('twice-translated'),
  unlabelled: {
    title: 'No label of reliability',
    unit: 'quotations',
    meaning:
      'The entry does not say whether the words are a document’s own, one side’s record or a report.',
  },
  'uncertain-dates': {
    title: 'Uncertain dates',
    unit: 'entries',
    meaning: 'A date is marked as approximate, uncertain or known only in part.',
  },
  undated: {
    title: 'People without dates',
    unit: 'people',
    meaning: 'Neither birth nor death is known.',
  },
  'derived-places': {
    title: 'Points chosen by hand',
    unit: 'places',
    meaning: 'The editors chose the point on the map, as for a region that has no single one.',
  },
  orphans: {
    title: 'Entries that nothing leads to',
    unit: 'entries',
    meaning: 'No other entry names them; only lists and the search lead there.',
  },
};

function documentsIn(state: Proof['state']): Words {
  const { label, about } = proofStates[state];
  return { title: label, unit: 'documents', meaning: about };
}

function quotationsOf(sign: RecordSign): Words {
  const { label, meaning } = recordSigns[sign];
  return { title: label, unit: 'quotations', meaning };
}

/** The measures as they stand together on the page. */
export const qualitySections: readonly {
  id: string;
  title: string;
  about: string;
  names: readonly MeasureName[];
}[] = [
  {
    id: 'checked',
    title: 'What has been checked',
    about: 'Whether somebody has compared an entry with what it rests on, and what remained open.',
    names: ['drafts', 'unverified', 'disputed', 'disputed-in-notes', 'unverified-notes'],
  },
  {
    id: 'sources',
    title: 'Sources',
    about: 'On what the entries rest, and whether you can find the place.',
    names: ['unsourced', 'web-only', 'unlocated', 'uncited'],
  },
  {
    id: 'documents',
    title: 'Documents',
    about: 'How near the editors came to each document. All others they read in the original.',
    names: ['read-in-translation', 'second-hand', 'not-found', 'proof-unstated'],
  },
  {
    id: 'quotations',
    title: 'Quotations',
    about: 'Whether the words can be compared with the original, and how they were recorded.',
    names: ['no-original', 'one-side', 'reported', 'twice-translated', 'unlabelled'],
  },
  {
    id: 'facts',
    title: 'People, places and dates',
    about: 'What is unknown, or known about.',
    names: ['uncertain-dates', 'undated', 'derived-places'],
  },
  {
    id: 'links',
    title: 'Links',
    about: 'Whether readers come upon an entry where it matters.',
    names: ['orphans'],
  },
];
