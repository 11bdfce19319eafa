// Checks an edition and prints what an author must correct. Exit code 1: there are errors.
import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { checkEdition, hasErrors } from '../src/checks/check-edition.ts';
import { formatGithub, formatJson, formatText, summaryOf } from '../src/checks/format-problems.ts';
import { readEditionFiles } from '../src/integrations/read-files.ts';

const formats = { text: formatText, json: formatJson, github: formatGithub };
const usage = `Usage: npm run check -- [--format=${Object.keys(formats).join('|')}]
EDITION=path/to/folder checks another edition than content/.`;

const format = readFormat();
const folder = resolve(process.env['EDITION'] ?? 'content');
if (format === undefined) {
  stop(usage);
} else if (!(await isFolder(folder))) {
  stop(
    `No folder ${folder}. Set EDITION to the folder of an edition, or leave it unset for content/.`,
  );
} else {
  const files = await readEditionFiles(folder);
  const problems = checkEdition(files);
  const fromHere = relative(process.cwd(), folder).split(sep).join('/');
  const report = formats[format](problems, fromHere);
  if (report !== '') console.log(report);
  if (format !== 'json') console.log(summaryOf(problems, files.length));
  if (hasErrors(problems)) process.exitCode = 1;
}

/** The format asked for; nothing, and the reason printed, when the command line is wrong. */
function readFormat(): keyof typeof formats | undefined {
  try {
    const { format } = parseArgs({ options: { format: { type: 'string' } } }).values;
    if (format === undefined) return 'text';
    if (isFormat(format)) return format;
    console.error(`Unknown format "${format}".`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  return undefined;
}

function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name);
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
