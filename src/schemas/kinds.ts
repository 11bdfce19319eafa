import { chapterSchema } from './chapter.ts';
import { documentSchema } from './document.ts';
import { eventSchema } from './event.ts';
import { figureSchema } from './figure.ts';
import { folders, type Kind } from './folders.ts';
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
  chapter: {
    folder: folders.chapter,
    address: 'chapters',
    schema: chapterSchema,
    one: 'chapter',
    many: 'chapters',
  },
  person: {
    folder: folders.person,
    address: 'people',
    schema: personSchema,
    one: 'person',
    many: 'people',
  },
  document: {
    folder: folders.document,
    address: 'documents',
    schema: documentSchema,
    one: 'document',
    many: 'documents',
  },
  quotation: {
    folder: folders.quotation,
    address: 'quotations',
    schema: quotationSchema,
    one: 'quotation',
    many: 'quotations',
  },
  note: {
    folder: folders.note,
    address: 'notes',
    schema: noteSchema,
    one: 'archival note',
    many: 'archival notes',
  },
  event: {
    folder: folders.event,
    address: 'timeline',
    schema: eventSchema,
    one: 'event',
    many: 'events',
  },
  place: {
    folder: folders.place,
    address: 'places',
    schema: placeSchema,
    one: 'place',
    many: 'places',
  },
  term: {
    folder: folders.term,
    address: 'glossary',
    schema: termSchema,
    one: 'term',
    many: 'terms',
  },
  figure: {
    folder: folders.figure,
    address: 'figures',
    schema: figureSchema,
    one: 'figure',
    many: 'figures',
  },
  page: { folder: folders.page, address: '', schema: pageSchema, one: 'page', many: 'pages' },
} as const satisfies Record<Kind, object>;

export { kindNames, kindOfFolder, type Kind } from './folders.ts';
