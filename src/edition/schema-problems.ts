import type { z } from 'zod';
import type { FrontMatter } from './front-matter.ts';
import { nearMiss, suggest } from './near-miss.ts';
import type { Problem } from './problem.ts';
import { fieldAt, fieldNamesAt, valueAt } from './schema-fields.ts';
import { whatToWrite } from './what-to-write.ts';

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
  const source = checked.frontMatter.sourceOf(path);
  const write = whatToWrite({ issue, value, source, schema: checked.schema });
  if (value === null) return [problem(checked, path, 'wrong-type', 'nothing', write)];
  return [problem(checked, path, ruleOf(issue), foundFor(issue, value, checked), write)];
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
  const line = checked.file.endsWith('.json') ? `"${name}": "…"` : `"${name}: …"`;
  const write = about === undefined ? `add ${line}` : `add ${line} – ${about}`;
  return problem(checked, path, 'missing-field', 'this field is missing', write);
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
  if (!Array.isArray(value)) return 'the fields that stand here';
  return value.length === 0 ? 'an empty list' : 'a list';
}
