import type { AskedField } from '../src/drafts/asked-fields.ts';
import { choicesFor } from '../src/drafts/choices.ts';
import { introduce } from '../src/drafts/introduce.ts';
import { completions } from '../src/drafts/resolve-answer.ts';
import type { QuestionLines } from './question-lines.ts';
import { misfitOf, takeAnswer, type AnswersSoFar, type Wanted } from './take-answer.ts';

interface Question extends Wanted {
  /** What an empty line means. */
  offered: string | undefined;
  lines: QuestionLines;
}

/** Asks until the answer can stand, or is left out where it may be; false when nobody answers. */
export async function askField(
  field: AskedField,
  question: Question,
  answers: AnswersSoFar,
): Promise<boolean> {
  const { kind, edition, offered, lines } = question;
  const choices = choicesFor(field, kind, edition);
  console.log(`\n${introduce(field, choices, answers, edition)}`);
  const prompt = `  ${field.name}${offered === undefined ? '' : ` [${offered}]`}: `;
  for (;;) {
    const line = await lines.next(prompt, (begun) => completions(begun, choices));
    if (line === undefined) return false;
    const typed = line.trim() === '' ? (offered ?? '') : line.trim();
    const fault =
      typed === ''
        ? faultOfSilence(field, question, answers)
        : takeAnswer(field, [typed], question, answers);
    if (fault === undefined) {
      const taken = answers.get(field.path)?.join('; ') ?? typed;
      if (taken !== typed) console.log(`  ${taken}`);
      return true;
    }
    console.log(`  ${fault}`);
  }
}

const faultOfSilence = (
  field: AskedField,
  { edition }: Question,
  answers: AnswersSoFar,
): string | undefined =>
  field.isRequired ? 'it is needed; write an answer' : misfitOf(field, answers, edition);
