import type { AnyEntry } from '../edition/entry.ts';
import { findMarkedFields, valuesAt, type FoundValue } from '../edition/schema-fields.ts';
import type { FieldMarks } from '../schemas/identifier.ts';
import { kindNames, kinds } from '../schemas/kinds.ts';

const fieldsOfKind = new Map(kindNames.map((kind) => [kind, findMarkedFields(kinds[kind].schema)]));

/** The values in an entry's front matter that carry a mark of their schema, with that mark. */
export function markedValues<Mark extends keyof FieldMarks>(
  entry: AnyEntry,
  mark: Mark,
): (FoundValue & { mark: NonNullable<FieldMarks[Mark]> })[] {
  return (fieldsOfKind.get(entry.kind) ?? []).flatMap(({ path, marks }) => {
    const value = marks[mark];
    if (value === undefined) return [];
    return valuesAt(entry.data, path).map((found) => ({ ...found, mark: value }));
  });
}
