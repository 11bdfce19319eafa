import { kinds, type Kind } from '../schemas/kinds.ts';
import type { AnyEntry, EntryKey } from './entry.ts';
import { entryKey } from './entry.ts';
import { readLink } from './links.ts';
import type { Passage } from './passages.ts';
import { findMarkedFields, valuesAt, type MarkedField } from './schema-fields.ts';
import { sentenceAround, type Sentence } from './sentences.ts';

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

export type Target = { type: 'entry'; key: EntryKey } | { type: 'work'; key: string };

const markedFields = new Map<Kind, MarkedField[]>(
  (Object.keys(kinds) as Kind[]).map((kind) => [
    kind,
    findMarkedFields(kinds[kind].schema).filter(({ marks }) => marks.reference !== undefined),
  ]),
);

/** Every reference that an entry makes, in the order of its file. */
export function findReferences(entry: AnyEntry): Reference[] {
  return [...fieldReferences(entry), ...entry.passages.flatMap((passage) => passageReferences(entry, passage))];
}

function fieldReferences(entry: AnyEntry): Reference[] {
  return (markedFields.get(entry.kind) ?? []).flatMap(({ path, marks }) =>
    valuesAt(entry.data, path).map(({ value, path: at }) => ({
      from: entry.key,
      to: fieldTarget(marks.reference ?? '', value),
      via: marks.reference === 'bibliography' ? ('citation' as const) : ('field' as const),
      field: at.map(String).join('.'),
      file: entry.file,
      ...entry.frontMatter.placeOf(at),
      anchor: undefined,
      locator: locatorBeside(entry.data, at),
      passage: undefined,
      sentence: undefined,
    })),
  );
}

function fieldTarget(reference: string, value: string): Target {
  if (reference === 'bibliography') return { type: 'work', key: value };
  if (reference !== 'entry') return { type: 'entry', key: entryKey(reference as Kind, value) };
  const [folder = '', id = ''] = value.split('/');
  const kind = (Object.keys(kinds) as Kind[]).find((name) => kinds[name].folder === folder);
  return { type: 'entry', key: kind === undefined ? (value as EntryKey) : entryKey(kind, id) };
}

/** The locator that stands beside a citation's key. */
function locatorBeside(data: unknown, path: PropertyKey[]): string | undefined {
  const names = [...path.slice(0, -1), 'locator'].map((step) => (typeof step === 'number' ? '*' : String(step)));
  return path.at(-1) === 'key'
    ? valuesAt(data, names).find(({ path: at }) => at.slice(0, -1).join('.') === path.slice(0, -1).join('.'))?.value
    : undefined;
}

function passageReferences(entry: AnyEntry, passage: Passage): Reference[] {
  const common = {
    from: entry.key,
    field: 'body',
    file: entry.file,
    anchor: undefined,
    locator: undefined,
    passage,
  };
  if (passage.directive?.name === 'quotation') {
    const start = passage.node.position?.start;
    return [
      {
        ...common,
        to: { type: 'entry', key: entryKey('quotation', passage.directive.id) },
        via: 'quotation',
        line: entry.bodyLine + (start?.line ?? 1) - 1,
        column: start?.column ?? 1,
        sentence: undefined,
      },
    ];
  }
  const links = passage.links.flatMap(({ node, start, end }): Reference[] => {
    const target = readLink(node.url, entry.file);
    if (target.type !== 'entry') return [];
    return [
      {
        ...common,
        to: { type: 'entry', key: target.key },
        via: 'link',
        line: entry.bodyLine + (node.position?.start.line ?? 1) - 1,
        column: node.position?.start.column ?? 1,
        anchor: target.anchor,
        sentence: sentenceAround(passage.text, start, end),
      },
    ];
  });
  const citations = passage.citations.map(
    ({ key, locator, line, column, offset }): Reference => ({
      ...common,
      to: { type: 'work', key },
      via: 'citation',
      line: entry.bodyLine + line - 1,
      column,
      locator,
      sentence: sentenceAround(passage.text, Math.max(0, offset - 1), offset),
    }),
  );
  return [...links, ...citations];
}
