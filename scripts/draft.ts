import { askedFields, type AskedField } from '../src/drafts/asked-fields.ts';
import { subjectPath } from '../src/drafts/subject-path.ts';
import { isWanted } from '../src/drafts/introduce.ts';
import { offeredAnswer, standingAnswer, type Surroundings } from '../src/drafts/suggestions.ts';
import { askField } from './ask-field.ts';
import type { QuestionLines } from './question-lines.ts';
import { takeAnswer, type AnswersSoFar, type Wanted } from './take-answer.ts';

/** Where the answers for one new entry come from. */
export interface Drafting extends Wanted {
  known: Surroundings;
  /** Answers given beforehand, by the name of the field. */
  given: ReadonlyMap<string, readonly string[]>;
  /** Whoever can be asked. */
  lines: QuestionLines | undefined;
}

/** What is answered for each field, and the sentences about answers that cannot stand. */
export interface Drafted {
  answers: AnswersSoFar;
  faults: string[];
}

/** Goes through the questions of a kind. Nothing comes back when whoever is asked goes away. */
export async function collectAnswers(drafting: Drafting): Promise<Drafted | undefined> {
  const drafted: Drafted = { answers: new Map(), faults: [] };
  const given = withSubjects(drafting.given);
  for (const field of askedFields(drafting.kind)) {
    const typed = given.get(field.name);
    if (typed !== undefined) {
      const fault = takeAnswer(field, typed, drafting, drafted.answers);
      if (fault !== undefined) drafted.faults.push(`--${field.name}: ${fault}`);
    } else if (!(await fill(field, drafting, drafted))) return undefined;
  }
  return drafted;
}

/** `--about documents/a#p1` names the subject and the paragraph in it. */
function withSubjects(given: Drafting['given']): ReadonlyMap<string, readonly string[]> {
  const about = given.get('about')?.map(subjectPath);
  if (about === undefined) return given;
  const entries = about.map(({ entry }) => entry);
  const paragraphs = about.map(({ paragraph }) => paragraph);
  const all = new Map([...given, ['subjects.entry', entries]]);
  return paragraphs.some((one) => one !== '') ? all.set('subjects.paragraph', paragraphs) : all;
}

/** Asks for a field, or takes what stands there by itself; says whether to go on. */
async function fill(field: AskedField, drafting: Drafting, { answers }: Drafted): Promise<boolean> {
  const { kind, known, lines, edition } = drafting;
  const standing = standingAnswer(kind, field.path, known);
  if (lines === undefined || field.path === 'state') {
    if (standing !== undefined) answers.set(field.path, [standing]);
    return true;
  }
  if (!isWanted(field, answers, edition)) return true;
  const offered = standing ?? offeredAnswer(field.path, answers);
  return askField(field, { kind, edition, offered, lines }, answers);
}
