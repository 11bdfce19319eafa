import { z } from 'zod';
import { monthNames } from './dates.ts';
import { suggestDate } from './date-suggestion.ts';
import { nearMiss } from './near-miss.ts';
import { fieldAt, fieldNamesAt } from './schema-fields.ts';

/** A fault that a schema found in a value, with the value as the author typed it. */
export interface FaultyValue {
  issue: z.core.$ZodIssue;
  value: unknown;
  source: string | undefined;
  schema: z.ZodType;
}

/** What an author can write in the place of a value, as exactly as can be said. */
export function whatToWrite(fault: FaultyValue): string {
  const { issue, value, schema } = fault;
  const field = fieldAt(schema, issue.path);
  if (value === null) return instead(issue.path, field, 'write something here');
  if (isDate(field)) return forDate(fault);
  // A message of our own says what to write; zod's begin with "Invalid", "Too" or "Unrecognized".
  if (!/^(?:Invalid|Too |Unrecognized)/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return forType(issue.expected, fault);
  if (issue.code === 'invalid_value') return forChoice(issue.values.map(String), value);
  if (issue.code === 'too_big') return `write ${atMost(issue.origin, String(issue.maximum))}`;
  if (issue.code === 'too_small') {
    if (issue.origin === 'number') {
      return `write a number ${issue.inclusive === false ? 'above' : 'of at least'} ${issue.minimum}`;
    }
    if (Number(issue.minimum) > 1) return `write at least ${issue.minimum} of them`;
    return instead(issue.path, field, 'write something here');
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return 'write an address that begins with https:// or http://';
  }
  return 'write it as the other entries do';
}

/** What must stand cannot be left out; what may, can. */
function instead(
  path: readonly PropertyKey[],
  field: z.ZodType | undefined,
  write: string,
): string {
  if (typeof path.at(-1) === 'number') return `${write}, or leave the line out`;
  return field instanceof z.ZodOptional ? `${write}, or leave the field out` : write;
}

function isDate(field: z.ZodType | undefined): boolean {
  const plain = field instanceof z.ZodOptional ? field.unwrap() : field;
  return plain instanceof z.ZodString && z.globalRegistry.get(plain)?.date === true;
}

function forDate({ issue, value, source = '' }: FaultyValue): string {
  if (typeof value !== 'string') {
    const isYear = typeof value === 'number' && /^\d{4}$/.test(source);
    return isYear ? `put the date in quotes: "${source}"` : issue.message;
  }
  const [, year = '', month = ''] = /^(\d{4})-(\d{2})-\d{2}$/.exec(value) ?? [];
  const name = monthNames[Number(month) - 1];
  if (name !== undefined) {
    const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return `correct the day; ${name} ${year} has ${days} days`;
  }
  const meant = suggestDate(value);
  return meant === undefined ? issue.message : `write "${meant}"`;
}

function forType(expected: string, { issue, value, source, schema }: FaultyValue): string {
  const isPlain = typeof value !== 'object' && source !== undefined;
  const typed = source?.replace(/^(["'])(.*)\1$/s, '$2') ?? '';
  if (expected === 'string') {
    if (isPlain) return `put it in quotes: "${source}"`;
    return Array.isArray(value)
      ? 'write one value here, after the colon, not a list'
      : 'write one value here, after the colon, without fields below it';
  }
  if (expected === 'array') {
    return isPlain
      ? `write it as a list, on the next line: "  - ${source}"`
      : 'write a list: each item on a line of its own, after "- "';
  }
  if (expected === 'number' || expected === 'int') {
    if (typeof value === 'number') return 'write a whole number';
    const isNumber = typed.trim() !== '' && Number.isFinite(Number(typed));
    return isNumber ? `write it without quotes: ${typed}` : 'write a number, without quotes';
  }
  if (expected === 'boolean') {
    const isWord = typed === 'true' || typed === 'false';
    return isWord ? `write it without quotes: ${typed}` : 'write true or false, without quotes';
  }
  const names = fieldNamesAt(schema, issue.path);
  return `write its fields on lines of their own below, two blanks further in: ${names.join(', ')}`;
}

function forChoice(known: readonly string[], value: unknown): string {
  const near = typeof value === 'string' ? nearMiss(value, known) : undefined;
  if (near !== undefined) return `did you mean "${near}"?`;
  return `write ${oneOf(known)}`;
}

/** Words to choose from: `"one"`, `"one" or "other"`, `"a", "b" or "c"`. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}

function atMost(origin: string, most: string): string {
  if (origin === 'string') return `at most ${most} characters`;
  return origin === 'array' ? `at most ${most} of them` : `a number of at most ${most}`;
}
