import { kindNames, kindOfFolder, kinds, type Kind } from '../schemas/kinds.ts';
import type { AnyEntry, EntryKey } from './entry.ts';
import { entryKey } from './entry.ts';
import { readLink } from './links.ts';
import type { FoundCitation, FoundLink, Passage } from './passages.ts';
import { findMarkedFields, valueAt, valuesAt, type MarkedField } from './schema-fields.ts';
import { sentenceAround, sentenceEnds, type Sentence } from './sentences.ts';

/** One place where an entry points to another entry or to a work. */
export interface Reference {
  from: EntryKey;
  to: Target;
  /** How it is written: a link in prose, a field of the front matter, a citation, a directive. */
  via: 'link' | 'field' | 'citation' | 'quotation';
  /** The field (`signatories.0.person`), or `body`. */
  field: string;
  file: string;
  line: number;
  column: number;
  /** Anchor on the page of `to` that the link names. */
  anchor: string | undefined;
  locator: string | undefined;
  passage: Passage | undefined;
  /** The sentence around the reference; for references in prose only. */
  sentence: Sentence | undefined;
}

export type Target =
  { type: 'entry'; key: EntryKey; kind: Kind; id: string } | { type: 'work'; key: string };

const markedFields = new Map<Kind, MarkedField[]>(
  kindNames.map((kind) => [
    kind,
    findMarkedFields(kinds[kind].schema).filter(({ marks }) => marks.reference !== undefined),
  ]),
);

/** Every reference that an entry makes, in the order of its file. */
export function findReferences(entry: AnyEntry): Reference[] {
  const lines = entry.body.split('\n');
  return [
    ...fieldReferences(entry),
    ...entry.passages.flatMap((passage) => passageReferences(entry, passage, lines)),
  ];
}

function fieldReferences(entry: AnyEntry): Reference[] {
  return (markedFields.get(entry.kind) ?? []).flatMap(({ path, marks }) =>
    valuesAt(entry.data, path).flatMap(({ value, path: at }): Reference[] => {
      const to = fieldTarget(marks.reference, value);
      if (to === undefined) return [];
      return [
        {
          from: entry.key,
          to,
          via: to.type === 'work' ? 'citation' : 'field',
          field: at.map(String).join('.'),
          file: entry.file,
          ...entry.frontMatter.placeOf(at),
          anchor: undefined,
          locator: to.type === 'work' ? locatorBeside(entry.data, at) : undefined,
          passage: undefined,
          sentence: undefined,
        },
      ];
    }),
  );
}

/** What a field marked as a reference points to; nothing for a field that is none. */
export function fieldTarget(
  reference: MarkedField['marks']['reference'],
  value: string,
): Target | undefined {
  if (reference === undefined) return undefined;
  if (reference === 'bibliography') return { type: 'work', key: value };
  if (reference !== 'entry') return toEntry(reference, value);
  const [folder = '', id = ''] = value.split('/');
  const kind = kindOfFolder.get(folder);
  return kind && toEntry(kind, id);
}

const toEntry = (kind: Kind, id: string): Target => ({
  type: 'entry',
  key: entryKey(kind, id),
  kind,
  id,
});

/** The locator that stands beside a citation's key. */
function locatorBeside(data: unknown, path: readonly PropertyKey[]): string | undefined {
  const locator = valueAt(data, [...path.slice(0, -1), 'locator']);
  return typeof locator === 'string' ? locator : undefined;
}

function passageReferences(
  entry: AnyEntry,
  passage: Passage,
  lines: readonly string[],
): Reference[] {
  const common = {
    from: entry.key,
    field: 'body',
    file: entry.file,
    anchor: undefined,
    locator: undefined,
    passage,
  };
  if (passage.directive?.name === 'quotation') {
    const to = toEntry('quotation', passage.directive.id);
    const place = placeOf(entry, passage.node);
    return [{ ...common, ...place, to, via: 'quotation', sentence: undefined }];
  }
  if (passage.links.length + passage.citations.length === 0) return [];
  const ends = sentenceEnds(passage.text);

  const fromLink = ({ node, start, end }: FoundLink): Reference[] => {
    const target = readLink(node.url, entry.file);
    if (target.type !== 'entry') return [];
    const { kind, id, anchor } = target;
    const sentence = sentenceAround(passage.text, start, end, ends);
    const place = placeOf(entry, node);
    return [{ ...common, ...place, to: toEntry(kind, id), via: 'link', anchor, sentence }];
  };
  const fromCitation = ({ key, locator, offset, ...found }: FoundCitation): Reference => ({
    ...common,
    to: { type: 'work', key },
    via: 'citation',
    line: entry.bodyLine + found.line - 1,
    column: exactColumn(lines[found.line - 1], key, found.column),
    locator,
    sentence: sentenceAround(passage.text, Math.max(0, offset - 1), offset, ends),
  });

  return [...passage.links.flatMap(fromLink), ...passage.citations.map(fromCitation)].sort(
    (one, other) => one.line - other.line || one.column - other.column,
  );
}

function placeOf(entry: AnyEntry, node: Passage['node'] | FoundLink['node']) {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line: entry.bodyLine + line - 1, column };
}

/** The parser strips indentation, so a key stands at the column it gives or a little after. */
function exactColumn(line: string | undefined, key: string, column: number): number {
  const index = line?.indexOf(`@${key}`, column - 1) ?? -1;
  return index === -1 ? column : index + 1;
}
