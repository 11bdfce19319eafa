import { z } from 'zod';
import type { FieldMarks } from '../schemas/identifier.ts';

/** A field of a schema with its marks, and where it stands: `signatories`, `*`, `person`. */
export interface MarkedField {
  path: string[];
  marks: FieldMarks;
}

/**
 * All fields of a schema that carry a mark, so that references, words of lists, languages and dates
 * are found by what the schema says and nowhere listed twice. `*` in a path stands for each item of
 * a list.
 */
export function findMarkedFields(schema: z.core.$ZodType, path: string[] = []): MarkedField[] {
  if (schema instanceof z.ZodOptional) return findMarkedFields(schema.unwrap(), path);
  const marks: FieldMarks = z.globalRegistry.get(schema) ?? {};
  if (marks.reference ?? marks.vocabulary ?? marks.language ?? marks.date) return [{ path, marks }];
  const { item, fields } = partsOf(schema);
  if (item) return findMarkedFields(item, [...path, '*']);
  return [...fields].flatMap(([name, field]) => findMarkedFields(field, [...path, name]));
}

/** A value that stands at a path of front matter, with its exact place. */
export interface FoundValue {
  value: string;
  path: PropertyKey[];
}

/** The texts that stand at a path of front matter. */
export function valuesAt(
  data: unknown,
  path: readonly string[],
  from: readonly PropertyKey[] = [],
): FoundValue[] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof data === 'string' ? [{ value: data, path: [...from] }] : [];
  if (step !== '*') return valuesAt(valueAt(data, [step]), rest, [...from, step]);
  if (!Array.isArray(data)) return [];
  return data.flatMap((item, index) => valuesAt(item, rest, [...from, index]));
}

/** The value at an exact place of front matter; nothing where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? Reflect.get(value, step)
        : undefined,
    data,
  );
}

/** The schema of the field at a path; nothing for a field that the schema does not know. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const { item, fields } = partsOf(schema);
  const field = item ?? fields.get(String(step));
  return field && fieldAt(field, rest);
}

/** The names of the fields that a schema allows at a path. */
export function fieldNamesAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const field = fieldAt(schema, path);
  return field === undefined ? [] : [...partsOf(field).fields.keys()];
}

/** The schema of a list's items, or of an object's fields. */
function partsOf(schema: z.core.$ZodType): {
  item?: z.ZodType | undefined;
  fields: Map<string, z.ZodType>;
} {
  const fields = new Map<string, z.ZodType>();
  if (schema instanceof z.ZodOptional) return partsOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return { item: toSchema(schema.element), fields };
  if (schema instanceof z.ZodObject) {
    for (const [name, value] of Object.entries(schema.shape)) {
      const field = toSchema(value);
      if (field) fields.set(name, field);
    }
  }
  return { fields };
}

const toSchema = (value: unknown): z.ZodType | undefined =>
  value instanceof z.ZodType ? value : undefined;
