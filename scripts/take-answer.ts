import type { AskedField } from '../src/drafts/asked-fields.ts';
import { choicesFor } from '../src/drafts/choices.ts';
import { faultOfField, faultOfPart } from '../src/drafts/draft-faults.ts';
import { resolveAnswer } from '../src/drafts/resolve-answer.ts';
import type { Edition } from '../src/edition/edition.ts';
import type { Kind } from '../src/schemas/folders.ts';

/** What an answer must fit. */
export interface Wanted {
  kind: Kind;
  edition: Edition;
}

export type AnswersSoFar = Map<string, string[]>;

/** Keeps the answers for a field, or says why they cannot stand. */
export function takeAnswer(
  field: AskedField,
  typed: readonly string[],
  { kind, edition }: Wanted,
  answers: AnswersSoFar,
): string | undefined {
  const choices = choicesFor(field, kind, edition);
  const values: string[] = [];
  for (const one of eachOf(field, typed).map((text) => text.trim())) {
    const resolved = one === '' ? { value: '' } : resolveAnswer(one, choices);
    if ('fault' in resolved) return resolved.fault;
    values.push(resolved.value);
  }
  const fault = faultOfField(kind, field.path, values);
  if (fault !== undefined) return fault;
  answers.set(field.path, values);
  const misfit = misfitOf(field, answers, edition);
  if (misfit !== undefined) answers.delete(field.path);
  return misfit;
}

/** One answer for each item of a list, or for each group of a list of groups. */
function eachOf({ isList, path }: AskedField, typed: readonly string[]): readonly string[] {
  if (isList) return typed.flatMap((one) => one.split(';'));
  return path.includes('*') ? typed : typed.slice(-1);
}

/** What is wrong with a part of a shelf mark, be it that it is left out. */
export function misfitOf(
  { path }: AskedField,
  answers: AnswersSoFar,
  { settings }: Edition,
): string | undefined {
  const [group, part = ''] = path.split('.');
  return group === 'archive' ? faultOfPart(answers, part, settings) : undefined;
}
