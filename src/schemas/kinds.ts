import { chapterSchema } from './chapter.ts';
import { documentSchema } from './document.ts';
import { eventSchema } from './event.ts';
import { figureSchema } from './figure.ts';
import { noteSchema } from './note.ts';
import { pageSchema } from './page.ts';
import { personSchema } from './person.ts';
import { placeSchema } from './place.ts';
import { quotationSchema } from './quotation.ts';
import { termSchema } from './term.ts';

/**
 * The kinds of entry: the folder under `content/`, the first part of the address, the schema of the
 * front matter, and the words for one and for many.
 */
export const kinds = {
  chapter: { folder: 'chapters', address: 'chapters', schema: chapterSchema, one: 'chapter', many: 'chapters' },
  person: { folder: 'people', address: 'people', schema: personSchema, one: 'person', many: 'people' },
  document: { folder: 'documents', address: 'documents', schema: documentSchema, one: 'document', many: 'documents' },
  quotation: { folder: 'quotations', address: 'quotations', schema: quotationSchema, one: 'quotation', many: 'quotations' },
  note: { folder: 'notes', address: 'notes', schema: noteSchema, one: 'archival note', many: 'archival notes' },
  event: { folder: 'events', address: 'timeline', schema: eventSchema, one: 'event', many: 'events' },
  place: { folder: 'places', address: 'places', schema: placeSchema, one: 'place', many: 'places' },
  term: { folder: 'glossary', address: 'glossary', schema: termSchema, one: 'term', many: 'terms' },
  figure: { folder: 'figures', address: 'figures', schema: figureSchema, one: 'figure', many: 'figures' },
  page: { folder: 'pages', address: '', schema: pageSchema, one: 'page', many: 'pages' },
} as const;

export type Kind = keyof typeof kinds;
