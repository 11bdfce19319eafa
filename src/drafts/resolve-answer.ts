import { matchNames, nearestNames, plainWords } from '../edition/name-match.ts';
import type { Choice, Choices } from './choices.ts';

export type Resolved = { value: string; label: string } | { fault: string };

/**
 * What an answer means among the choices: a name in any spelling stands for what bears it. An answer
 * that could be several, or none, comes back as a sentence that names the likely ones.
 */
export function resolveAnswer(answer: string, { items, isClosed }: Choices): Resolved {
  const exact = items.filter(({ value }) => value === answer);
  const called = exact.length > 0 ? exact : items.filter((item) => isCalled(item, answer));
  const open = { value: answer, label: '' };
  if (!isClosed) return called.length === 1 ? taken(called[0], open) : open;
  const found = called.length > 0 ? called : matchNames(items, answer).map(({ named }) => named);
  if (found.length === 1) return taken(found[0], open);
  if (found.length > 1) return { fault: `"${answer}" may be ${listOf(found)}; write one of them` };
  const near = nearestNames(items, answer).map(({ named }) => named);
  if (near.length > 0) return { fault: `nothing is called "${answer}"; perhaps ${listOf(near)}` };
  const values = items.map(({ value }) => value).join(', ');
  const known = items.length > 0 && items.length <= mostShown ? `; write ${values}` : '';
  return { fault: `nothing is called "${answer}"${known}` };
}

const taken = (found: Choice | undefined, open: { value: string; label: string }) =>
  found === undefined ? open : { value: found.value, label: found.label };

function isCalled({ forms }: Choice, answer: string): boolean {
  const words = plainWords(answer).join(' ');
  return words !== '' && forms.some((form) => form.words.join(' ') === words);
}

/** What completes an answer that is being typed, best first. */
export function completions(typed: string, { items }: Choices): string[] {
  const begun = items.filter(({ value }) => value.startsWith(typed));
  const found = begun.length > 0 ? begun : matchNames(items, typed).map(({ named }) => named);
  return found.map(({ value }) => value);
}

const mostShown = 12;

function listOf(found: readonly Choice[]): string {
  const shown = found
    .slice(0, mostShown)
    .map(({ value, label }) => (label === '' ? value : `${value} (${label})`));
  const more = found.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? `, and ${String(more)} more` : ''}`;
}
