import { kindNames, kinds, type Kind } from '../schemas/kinds.ts';
import type { AnyEntry } from './entry.ts';
import { findMarkedFields, valuesAt } from './schema-fields.ts';

const dateFields = new Map<Kind, string[][]>(
  kindNames.map((kind) => [
    kind,
    findMarkedFields(kinds[kind].schema).flatMap(({ path, marks }) => (marks.date ? [path] : [])),
  ]),
);

/** Whether a date in front matter is marked as approximate, uncertain or known in part. */
export function hasUncertainDate({ kind, data }: AnyEntry): boolean {
  const dates = (dateFields.get(kind) ?? []).flatMap((path) => valuesAt(data, path));
  return dates.some(({ value }) => /[~?%X]/.test(value));
}
