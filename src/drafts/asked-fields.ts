import { z } from 'zod';
import { fieldAt } from '../edition/schema-fields.ts';
import type { FieldMarks } from '../schemas/identifier.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';

const archive = [
  'archive.repository',
  'archive.fond',
  'archive.opis',
  'archive.papka',
  'archive.delo',
  'archive.box',
  'archive.file',
  'archive.folio',
  'archive.reference',
];

/** What is asked of a new entry, in this order; `*` stands for each item of a list. */
const asked: Record<Kind, readonly string[]> = {
  chapter: ['title', 'part', 'number', 'pages.first', 'pages.last', 'period', 'text', 'summary'],
  person: [
    ...['name', 'sortName', 'variants.*', 'born', 'died', 'countries.*', 'group', 'chapters.*'],
    'summary',
  ],
  document: [
    ...['title', 'type', 'date', 'place', 'authors.*', 'recipients.*', 'languages.*'],
    ...archive,
    ...['transcription', 'chapters.*', 'summary'],
  ],
  quotation: [
    ...['speaker', 'speakerName', 'to', 'date', 'occasion', 'document', 'chapter'],
    ...['source.key', 'source.locator', 'language', 'translator', 'themes.*', 'rights'],
  ],
  note: [
    ...['title', 'subjects.*.entry', 'subjects.*.paragraph', 'subjects.*.bearing'],
    ...['subjects.*.statement', 'proves'],
    ...archive,
    ...['contributor.name', 'contributor.sortName', 'contributor.orcid'],
    ...['contributor.affiliation', 'date', 'state'],
  ],
  event: ['title', 'date', 'importance', 'people.*', 'documents.*', 'places.*', 'chapter'],
  place: ['name', 'type', 'modernName', 'lat', 'lon', 'coordinatesFrom', 'variants.*'],
  term: ['title', 'variants.*', 'seeAlso.*'],
  figure: ['title', 'number', 'page', 'chapter', 'people.*', 'document', 'date', 'rights'],
  page: ['title', 'summary'],
};

/** A field that is asked, as its schema describes it. */
export interface AskedField {
  path: string;
  /** The field as an option names it, without the marks of lists: `subjects.entry`. */
  name: string;
  about: string;
  isRequired: boolean;
  /** Whether several answers may be given at once. */
  isList: boolean;
  marks: FieldMarks;
  /** The words that may stand there, where the schema lists them. */
  words: string[];
}

export const askedFields = (kind: Kind): AskedField[] =>
  asked[kind].map((path) => describeField(kinds[kind].schema, path));

function describeField(schema: z.ZodType, path: string): AskedField {
  const steps = path.split('.');
  const above = steps.map((_, at) => fieldAt(schema, steps.slice(0, at + 1)));
  const field = above.at(-1);
  const inner = field instanceof z.ZodOptional ? toSchema(field.unwrap()) : field;
  const marks: FieldMarks = (inner && z.globalRegistry.get(inner)) ?? {};
  const list = steps.at(-1) === '*' ? above.at(-2) : undefined;
  return {
    path,
    name: nameOf(path),
    about: (list ?? field)?.description ?? '',
    isRequired: above.every((one) => !(one instanceof z.ZodOptional)),
    isList: list !== undefined || path === 'subjects.*.entry',
    marks,
    words: wordsOf(inner),
  };
}

export const nameOf = (path: string): string => path.replaceAll('.*', '');

function wordsOf(schema: z.ZodType | undefined): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  if (!(schema instanceof z.ZodUnion)) return [];
  return schema.options.flatMap((option) => wordsOf(toSchema(option)));
}

const toSchema = (value: unknown): z.ZodType | undefined =>
  value instanceof z.ZodType ? value : undefined;
