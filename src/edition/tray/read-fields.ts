/** Says that data from outside is not what it should be. */
export class Unreadable extends Error {}

/** Gives a field by its name. */
export type Fields = (name: string) => unknown;

/**
 * The fields of a JSON object by their names. Only fields of its own count, so that a name such as
 * `__proto__` or `constructor` never reaches what every object has.
 */
export function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unreadable();
  const fields = new Map<string, unknown>(Object.entries(value));
  return (name) => fields.get(name);
}

export function readText(value: unknown, form = /^/): string {
  if (typeof value !== 'string' || !form.test(value)) throw new Unreadable();
  return value;
}

export function readList<T>(value: unknown, readOne: (item: unknown) => T): T[] {
  if (!Array.isArray(value)) throw new Unreadable();
  return value.map((item: unknown) => readOne(item));
}

export const readOptional = <T>(value: unknown, readIt: (value: unknown) => T): T | undefined =>
  value === undefined ? undefined : readIt(value);
