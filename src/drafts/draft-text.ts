import { fieldAt, fieldNamesAt } from '../edition/schema-fields.ts';
import { valueOnLine } from '../edition/write-front-matter.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { askedFields } from './asked-fields.ts';
import { draftData, isGroup, type Answers } from './draft-data.ts';

/**
 * The text of a new file: the answers as front matter in the order of the schema, what was asked and
 * left open as comments in its place, and the body.
 */
export function draftText(kind: Kind, answers: Answers, body: string): string {
  const { schema } = kinds[kind];
  const asked = askedFields(kind).map(({ path }) => path);
  const draft = { schema, asked };
  const lines = fieldLines(draft, draftData(answers, schema), []);
  return ['---', ...lines, '---', '', ...(body === '' ? [] : [body.trim(), ''])].join('\n');
}

interface Draft {
  schema: (typeof kinds)[Kind]['schema'];
  asked: readonly string[];
}

function fieldLines(draft: Draft, data: Record<string, unknown>, above: string[]): string[] {
  return fieldNamesAt(draft.schema, above).flatMap((name) => {
    const path = [...above, name];
    const value = data[name];
    if (value !== undefined) return valueLines(draft, name, value, path);
    return isAsked(draft, path) ? [`# ${name}: … – ${aboutOf(draft, path)}`] : [];
  });
}

function valueLines(draft: Draft, name: string, value: unknown, path: string[]): string[] {
  if (Array.isArray(value)) {
    return [`${name}:`, ...value.flatMap((item) => itemLines(draft, item, [...path, '*']))];
  }
  if (!isGroup(value)) return [`${name}: ${scalar(value)}`];
  return [`${name}:`, ...fieldLines(draft, value, path).map((line) => `  ${line}`)];
}

function itemLines(draft: Draft, item: unknown, path: string[]): string[] {
  if (!isGroup(item)) return [`  - ${scalar(item)}`];
  const [first = '', ...others] = fieldLines(draft, item, path);
  return [`  - ${first}`, ...others.map((line) => `    ${line}`)];
}

const isAsked = ({ asked }: Draft, path: readonly string[]): boolean =>
  asked.some((one) => `${one}.`.startsWith(`${path.join('.')}.`));

/** What the schema says of a field; of a long sentence its first part. */
function aboutOf({ schema }: Draft, path: readonly string[]): string {
  const about = fieldAt(schema, path)?.description ?? 'may be added';
  return about.length <= longestComment ? about : about.replace(/[:;.].*$/s, '');
}

const longestComment = 76;

const scalar = (value: unknown): string =>
  typeof value === 'string' ? valueOnLine(value.replace(/\s+/g, ' ').trim()) : String(value);
