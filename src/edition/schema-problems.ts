import type { z } from 'zod';
import type { FrontMatter } from './front-matter.ts';
import { nearMiss, suggest } from './near-miss.ts';
import type { Problem } from './problem.ts';
import { fieldAt, fieldNamesAt, valueAt } from './schema-fields.ts';

interface Checked {
  file: string;
  frontMatter: FrontMatter;
  schema: z.ZodType;
}

type Issue = z.core.$ZodIssue;

/** What a schema found wrong, in words for an author, each at the line of its field. */
export function describeIssues(error: z.ZodError, checked: Checked): Problem[] {
  const misspelt = new Set(error.issues.flatMap((issue) => fieldsMeant(issue, checked)));
  return error.issues
    .filter(({ path }) => !misspelt.has(path.join('.')) || has(checked, path))
    .flatMap((issue) => describeIssue(issue, checked));
}

const has = ({ frontMatter }: Checked, path: readonly PropertyKey[]): boolean =>
  valueAt(frontMatter.data, path) !== undefined;

/** Fields that are missing only because their names are misspelt. */
function fieldsMeant(issue: Issue, { schema }: Checked): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = fieldNamesAt(schema, issue.path);
  return issue.keys.flatMap((key) => [...issue.path, nearMiss(key, known)].join('.'));
}

function describeIssue(issue: Issue, checked: Checked): Problem[] {
  const { code, path } = issue;
  if (code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(path, key, checked));
  }
  const value = valueAt(checked.frontMatter.data, path);
  if (value === undefined) return [missingField(path, checked)];
  if (value === null) {
    const write = 'write something here, or leave the field out';
    return [problem(checked, path, 'wrong-type', 'nothing', write)];
  }
  return [
    problem(checked, path, ruleOf(issue), foundFor(issue, value, checked), writeFor(issue, value)),
  ];
}

function unknownField(parent: readonly PropertyKey[], key: string, checked: Checked): Problem {
  const known = fieldNamesAt(checked.schema, parent);
  const write = suggest(key, known, `leave it out; the fields here are ${known.join(', ')}`);
  const found = 'a field that does not exist here';
  return problem(checked, [...parent, key], 'unknown-field', found, write);
}

function missingField(path: readonly PropertyKey[], checked: Checked): Problem {
  const name = String(path.at(-1) ?? '');
  const about = fieldAt(checked.schema, path)?.description;
  const write = about === undefined ? `add "${name}: …"` : `add "${name}: …" – ${about}`;
  return problem(checked, path, 'missing-field', 'no such field', write);
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
  string: 'text; put it in quotes if it looks like a number',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
  boolean: 'true or false, without quotes',
  array: 'a list: each item on a line of its own, after "- "',
  object: 'fields, each on a line of its own, indented below this one',
};

function writeFor(issue: Issue, value: unknown): string {
  // A message of our own says what to write; zod's begin with "Invalid", "Too" or "Unrecognized".
  if (!/^(?:Invalid|Too |Unrecognized)/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return `write ${typeWords[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const near = typeof value === 'string' ? nearMiss(value, known) : undefined;
    if (near !== undefined) return `did you mean "${near}"?`;
    return `write ${known.map((word) => `"${word}"`).join(' or ')}`;
  }
  if (issue.code === 'too_big') return `write at most ${issue.maximum}${unitOf(issue.origin)}`;
  if (issue.code === 'too_small') {
    if (issue.origin !== 'number') return 'write something here, or leave the field out';
    return `write ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return 'write an address that begins with https:// or http://';
  }
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
  if (/calendar|put the date in quotes/.test(issue.message)) return 'date';
  return rules[issue.code] ?? 'form';
}

function foundFor(issue: Issue, value: unknown, { frontMatter }: Checked): string {
  if (issue.code === 'too_big' && typeof value === 'string') return `${value.length} characters`;
  const source = frontMatter.sourceOf(issue.path) ?? wordsFor(value);
  if (source === '""' || source === "''") return 'nothing';
  const plain = source.replace(/^(["'])(.*)\1$/s, '$2').replace(/\s+/g, ' ');
  const short = plain.length > 60 ? `${plain.slice(0, 57)}…` : plain;
  return typeof value === 'string' ? `"${short}"` : short;
}

/** A value that has no words of its own in the file. */
function wordsFor(value: unknown): string {
  if (!Array.isArray(value)) return 'the fields below it';
  return value.length === 0 ? 'an empty list' : 'a list';
}
