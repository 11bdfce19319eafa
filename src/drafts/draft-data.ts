import type { z } from 'zod';
import { fieldAt } from '../edition/schema-fields.ts';

/**
 * What was answered for each path; several answers where the path goes through a list, an empty one
 * where an item of it has none.
 */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** Front matter as nested data: the answers at `subjects.*.entry` become a list of groups. */
export function draftData(answers: Answers, schema: z.ZodType): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [path, values] of answers) {
    const steps = path.split('.');
    const field = fieldAt(schema, steps);
    values.forEach((value, at) => {
      if (field !== undefined && value !== '') put(data, steps, { value: typed(value, field), at });
    });
  }
  return data;
}

/** A number or a truth where the field takes no text. */
function typed(text: string, field: z.ZodType): unknown {
  if (field.safeParse(text).success) return text;
  const others = text.trim() === '' ? [] : [Number(text), text === 'true'];
  return others.find((other) => field.safeParse(other).success) ?? text;
}

function put(
  target: Record<string, unknown>,
  [step = '', next, ...rest]: readonly string[],
  answer: { value: unknown; at: number },
): void {
  if (next === undefined) {
    target[step] = answer.value;
  } else if (next === '*') {
    const list = listIn(target, step);
    if (rest.length === 0) list[answer.at] = answer.value;
    else put(groupIn(list, answer.at), rest, answer);
  } else {
    put(groupIn(target, step), [next, ...rest], answer);
  }
}

function listIn(target: Record<string, unknown>, step: string): unknown[] {
  const found = target[step];
  if (Array.isArray(found)) return found;
  const list: unknown[] = [];
  target[step] = list;
  return list;
}

function groupIn(target: object, step: string | number): Record<string, unknown> {
  const found: unknown = Reflect.get(target, step);
  if (isGroup(found)) return found;
  const group: Record<string, unknown> = {};
  Reflect.set(target, step, group);
  return group;
}

export const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
