// Asks for what a new entry needs, writes its file, and says what is still to be written. Exit codes:
// 0 the file was written, 1 an answer is missing or wrong, 2 the command could not run.
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkEdition } from '../src/checks/check-edition.ts';
import { formatText } from '../src/checks/format-text.ts';
import { pathOf } from '../src/checks/report.ts';
import { askedFields } from '../src/drafts/asked-fields.ts';
import { draftProblems } from '../src/drafts/draft-faults.ts';
import { draftText } from '../src/drafts/draft-text.ts';
import { suggestedId } from '../src/drafts/suggestions.ts';
import type { Edition } from '../src/edition/edition.ts';
import { isGoodName } from '../src/edition/file-names.ts';
import { readEdition, type SourceFile } from '../src/edition/read-edition.ts';
import { readEditionFiles } from '../src/integrations/read-files.ts';
import { kindNames, kinds, type Kind } from '../src/schemas/kinds.ts';
import { askId, askKind, askText } from './ask-around.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { createFile } from './create-file.ts';
import { collectAnswers, type Drafted } from './draft.ts';
import { helpFor, readNewOptions, type NewOptions } from './new-options.ts';
import { whoAndWhen } from './who-and-when.ts';
import { openQuestionLines, type QuestionLines } from './question-lines.ts';

const folder = resolve(process.env['EDITION'] ?? 'content');
const shownAs = relative(process.cwd(), folder).split(sep).join('/');
const options = readNewOptions(process.argv.slice(2));

if (typeof options === 'string') stop(2, options);
else if (options.help) console.log(helpFor(options.kind));
else await make(options);

async function make(wanted: NewOptions): Promise<void> {
  const files = await readEditionFiles(folder).catch((): SourceFile[] => []);
  const { edition } = readEdition(files);
  if (edition === undefined) {
    stop(2, `There is no edition in ${folder} that can be read; see "npm run check".`);
    return;
  }
  const canAsk = wanted.ask || (process.stdin.isTTY && process.stdout.isTTY);
  const lines = canAsk ? openQuestionLines() : undefined;
  try {
    const draft = await drafted(wanted, edition, lines);
    const fault = typeof draft === 'string' ? draft : await write(draft, files);
    if (fault !== undefined) stop(1, fault);
  } finally {
    lines?.close();
  }
}

interface Draft {
  path: string;
  text: string;
}

/** The file to be written, or what is missing for it in words. */
async function drafted(
  wanted: NewOptions,
  edition: Edition,
  lines: QuestionLines | undefined,
): Promise<Draft | string> {
  const kind = wanted.kind ?? (await askKind(lines));
  if (kind === undefined) {
    return `Name the kind of entry: npm run new -- KIND, one of ${kindNames.join(', ')}.`;
  }
  const known = whoAndWhen();
  const collected = await collectAnswers({ kind, edition, known, given: wanted.given, lines });
  if (collected === undefined) return '\nNothing was written.';
  const faults = faultsOf(kind, collected);
  if (faults.length > 0) {
    return `Nothing was written. What is missing or wrong:\n${faults.join('\n')}`;
  }
  const { answers } = collected;
  const words = wanted.words ?? (kind === 'quotation' ? await askText(lines, 'words') : '');
  const body = wanted.body ?? (await askText(lines, 'body'));
  const faultOf = (id: string) => faultOfId(kind, id, edition);
  const suggested = suggestedId(kind, answers, words);
  const id = wanted.file ?? (await askId(lines, suggested, faultOf)) ?? suggested;
  const fault = faultOf(id);
  if (fault !== undefined) return fault;
  const quoted = words === '' ? '' : `> ${words}\n\n`;
  return { path: `${kinds[kind].folder}/${id}.md`, text: draftText(kind, answers, quoted + body) };
}

/** A line for each option that is missing or wrong. */
function faultsOf(kind: Kind, { answers, faults }: Drafted): string[] {
  const missing = askedFields(kind).filter(
    ({ name, path, isRequired }) =>
      isRequired && !answers.has(path) && !faults.some((fault) => fault.startsWith(`--${name}:`)),
  );
  const lines = missing.map(
    ({ name, about }) => `--${name === 'subjects.entry' ? 'about' : name}: ${about}`,
  );
  if (faults.length + lines.length > 0) return [...faults, ...lines];
  return draftProblems(kind, answers).map(
    ({ field, found, write }) => `${field}: ${found}; ${write}`,
  );
}

/** Ids are never reused, be it that they once belonged to an entry that is called otherwise today. */
function faultOfId(kind: Kind, id: string, { entries, ids }: Edition): string | undefined {
  if (id === '') return 'The title gives no name for the file; choose one with --file.';
  if (!isGoodName(id)) {
    return `"${id}" can be no file’s name; choose one of lower-case letters, digits and single hyphens with --file.`;
  }
  const isFormer = [...entries.values()].some(
    (entry) => entry.kind === kind && entry.data.aliases?.includes(id) === true,
  );
  if (!isFormer && ids.get(kind)?.has(id) !== true) return undefined;
  const path = pathOf(`${kinds[kind].folder}/${id}.md`, shownAs);
  return `${path} is or was an entry; choose another name with --file.`;
}

async function write(
  { path, text }: Draft,
  files: readonly SourceFile[],
): Promise<string | undefined> {
  const fault = await createFile(folder, path, text);
  if (fault !== undefined) return `Nothing was written: ${fault}.`;
  console.log(`\n${pathOf(path, shownAs)} is written.`);
  const problems = checkEdition([...files, { path, text }]).filter(({ file }) => file === path);
  const report = { problems, texts: new Map([[path, text]]), folder: shownAs };
  if (problems.length > 0) console.log(`What is still to be written or mended in it:\n`);
  console.log(formatText(report, process.stdout.isTTY && process.stdout.hasColors()));
  await refreshEditors([...files, { path, text }]);
  return undefined;
}

/** An editor shall know the new id; of another edition than this project's it knows none. */
async function refreshEditors(files: readonly SourceFile[]): Promise<void> {
  const { edition } = readEdition(files);
  if (edition === undefined || process.env['EDITION'] !== undefined) return;
  await writeEditorSchemas(edition, folder, fileURLToPath(new URL('..', import.meta.url)));
}

function stop(code: number, message: string): void {
  console.error(message);
  process.exitCode = code;
}
