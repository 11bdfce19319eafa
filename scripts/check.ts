// Checks an edition and prints what an author must correct. Exit codes: 0 nothing must be corrected,
// 1 something must, 2 the check could not run.
import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { checkEdition, hasErrors } from '../src/checks/check-edition.ts';
import { formatGithub } from '../src/checks/format-github.ts';
import { formatJson } from '../src/checks/format-json.ts';
import { formatMarkdown } from '../src/checks/format-markdown.ts';
import { formatText } from '../src/checks/format-text.ts';
import type { Report } from '../src/checks/report.ts';
import { touchedBy, type Touched } from '../src/checks/touched.ts';
import { normaliseText } from '../src/edition/front-matter.ts';
import { buildGraph } from '../src/edition/graph.ts';
import { readEdition, type SourceFile } from '../src/edition/read-edition.ts';
import { readEditionFiles } from '../src/integrations/read-files.ts';
import { changedFiles } from './changed-files.ts';
import { fixFiles } from './fix.ts';
import { help, readOptions, type CheckOptions } from './check-options.ts';

const formats = {
  text: (report: Report) => formatText(report, process.stdout.isTTY && process.stdout.hasColors()),
  github: formatGithub,
  markdown: formatMarkdown,
  json: formatJson,
};

const options = readOptions(process.argv.slice(2));
const folder = resolve(process.env['EDITION'] ?? 'content');
if (typeof options === 'string') stop(options);
else if (options.help) console.log(help);
else if (await isFolder(folder)) await check(options);
else {
  stop(
    `There is no folder ${folder}; set EDITION to the folder of an edition, or leave it unset for content/.`,
  );
}

async function check({ format, changedSince, fix, dryRun }: CheckOptions): Promise<void> {
  const shownAs = relative(process.cwd(), folder).split(sep).join('/');
  let files = await readEditionFiles(folder);
  if (fix) {
    const fixed = await fixFiles(files, folder, { shownAs, dryRun });
    console.log(`${fixed.report}\n`);
    files = fixed.files;
    if (dryRun && fixed.count > 0) process.exitCode = 1;
  }
  const touched = changedSince === undefined ? undefined : await touchedSince(changedSince, files);
  if (changedSince !== undefined && touched === undefined) {
    stop(
      `Git knows no version "${changedSince}" here; fetch it with its history, or name another.`,
    );
    return;
  }
  const report = {
    problems: checkEdition(files),
    texts: new Map(files.map(({ path, text }) => [path, normaliseText(text)])),
    folder: shownAs,
    touched,
  };
  console.log(formats[format](report));
  if (hasErrors(report.problems)) process.exitCode = 1;
}

async function touchedSince(
  since: string,
  files: readonly SourceFile[],
): Promise<Touched | undefined> {
  const changed = await changedFiles(folder, since);
  if (changed === undefined) return undefined;
  const { readable } = readEdition(files);
  return touchedBy(changed, { ...readable, graph: buildGraph(readable) });
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
