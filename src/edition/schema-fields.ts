import { z } from 'zod';

/** A field of a schema with its marks, and where it stands: `signatories`, `*`, `person`. */
export interface MarkedField {
  path: string[];
  marks: FieldMarks;
}

/** What schemas say of a field besides its type; see `identifier.ts` and `edtf-date.ts`. */
export interface FieldMarks {
  reference?: string;
  vocabulary?: string;
  date?: boolean;
}

/**
 * All fields of a schema that carry a mark, so that references, words of lists and dates are found
 * by what the schema says and nowhere listed twice. `*` in a path stands for each item of a list.
 */
export function findMarkedFields(schema: z.ZodType, path: string[] = []): MarkedField[] {
  if (schema instanceof z.ZodOptional) {
    return findMarkedFields(schema.unwrap() as z.ZodType, path);
  }
  const marks = schema.meta() as FieldMarks | undefined;
  if (marks?.reference ?? marks?.vocabulary ?? marks?.date) return [{ path, marks: marks ?? {} }];
  if (schema instanceof z.ZodArray) {
    return findMarkedFields(schema.element as z.ZodType, [...path, '*']);
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) =>
    findMarkedFields(field, [...path, name]),
  );
}

/** The values that stand at a path of front matter, each with its exact place. */
export function valuesAt(
  data: unknown,
  path: readonly string[],
  from: readonly PropertyKey[] = [],
): { value: string; path: PropertyKey[] }[] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof data === 'string' ? [{ value: data, path: [...from] }] : [];
  if (step === '*') {
    return Array.isArray(data) ? data.flatMap((item, index) => valuesAt(item, rest, [...from, index])) : [];
  }
  if (typeof data !== 'object' || data === null) return [];
  return valuesAt((data as Record<string, unknown>)[step], rest, [...from, step]);
}

/** The names of the fields that a schema allows at a path. */
export function fieldNamesAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at = schema;
  for (const step of path) {
    if (at instanceof z.ZodOptional) at = at.unwrap() as z.ZodType;
    if (at instanceof z.ZodArray) at = at.element as z.ZodType;
    else if (at instanceof z.ZodObject) at = (at.shape as Record<string, z.ZodType>)[String(step)] ?? at;
  }
  if (at instanceof z.ZodOptional) at = at.unwrap() as z.ZodType;
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}
