import type { z } from 'zod';
import type { FrontMatter } from './front-matter.ts';
import { suggest } from './near-miss.ts';
import type { Problem } from './problem.ts';
import { fieldNamesAt } from './schema-fields.ts';

interface Checked {
  file: string;
  frontMatter: FrontMatter;
  schema: z.ZodType;
}

type Issue = z.core.$ZodIssue;

/** What a schema found wrong, in words for an author, each at the line of its field. */
export function describeIssues(error: z.ZodError, checked: Checked): Problem[] {
  return error.issues.flatMap((issue) => describeIssue(issue, checked));
}

function describeIssue(issue: Issue, checked: Checked): Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(issue, key, checked));
  const source = checked.frontMatter.sourceOf(issue.path);
  const missing = valueAt(checked.frontMatter.data, issue.path) === undefined;
  if (missing) return [problem(checked, issue.path, 'missing-field', 'nothing', writeFor(issue))];
  return [problem(checked, issue.path, ruleOf(issue), shown(source), writeFor(issue))];
}

function unknownField(issue: Issue, key: string, checked: Checked): Problem {
  const known = fieldNamesAt(checked.schema, issue.path);
  const write = suggest(key, known, `leave it out; the fields here are ${known.join(', ')}`);
  return problem(checked, [...issue.path, key], 'unknown-field', 'a field that this kind does not have', write);
}

function problem(
  { file, frontMatter }: Checked,
  path: readonly PropertyKey[],
  rule: string,
  found: string,
  write: string,
): Problem {
  const field = path.map(String).join('.') || 'front matter';
  return { rule, severity: 'error', file, ...frontMatter.placeOf(path), field, found, write };
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text; put it in quotes if it looks like a number or a date',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
  boolean: 'true or false',
  array: 'a list: each item on a line of its own, after "- "',
  object: 'fields, each on a line of its own, indented below this one',
};

function writeFor(issue: Issue): string {
  // A message of our own says what to write; zod's begin with "Invalid", "Too" or "Unrecognized".
  if (!/^(Invalid|Too |Unrecognized)/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return `write ${typeWords[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `write ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
  if (issue.code === 'too_big') return `write at most ${String(issue.maximum)}${unitOf(issue.origin)}`;
  if (issue.code === 'too_small') {
    return issue.origin === 'number' ? `write at least ${String(issue.minimum)}` : 'write something here, or leave the field out';
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'write an address that begins with https://';
  return 'write it as the other entries do';
}

const unitOf = (origin: string): string =>
  origin === 'string' ? ' characters' : origin === 'array' ? ' items' : '';

const rules: Readonly<Record<string, string>> = {
  invalid_type: 'wrong-type',
  invalid_value: 'unknown-value',
  too_big: 'size',
  too_small: 'size',
};

function ruleOf(issue: Issue): string {
  if (/calendar|quotes, for example/.test(issue.message)) return 'date';
  return rules[issue.code] ?? 'form';
}

const shown = (source: string | undefined): string =>
  source === undefined ? 'something else' : source.length > 60 ? `${source.slice(0, 57)}…` : source;

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined),
    data,
  );
}
