import { parseArgs } from 'node:util';
import { nearMiss } from '../src/edition/near-miss.ts';

export const formats = ['text', 'github', 'markdown', 'json'] as const;
export type Format = (typeof formats)[number];

export interface CheckOptions {
  format: Format;
  fix: boolean;
  /** With `fix`: show only what would be mended. */
  dryRun: boolean;
  /** The version against which a proposed change is compared. */
  changedSince: string | undefined;
  help: boolean;
}

export const help = `Reads every file of the edition and says what must be mended: npm run check

npm run check -- --fix                 mend what has only one answer, and show it: order of fields,
                                       quotes around dates and numbers, blanks, line ends
npm run check -- --fix --dry-run       show only what would be mended
npm run check -- --format=FORMAT       text (for people), github (marks at the lines of a proposed
                                       change), markdown (a summary to put under it), json (for
                                       other programs)
npm run check -- --changed-since=main  in markdown and json: also list the entries that differ from
                                       the branch or version named, and the pages to look at

EDITION=another/folder npm run check   check another edition than content/
NO_COLOR=1 npm run check               print without colours

It ends with 0 if nothing must be mended, 1 if something must, 2 if it could not run.`;

const options = {
  format: { type: 'string' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'changed-since': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What the command line asks for, or one sentence that says what is wrong with it. */
export function readOptions(args: string[]): CheckOptions | string {
  const { values, tokens } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') {
      return `The check takes no file: it reads the whole edition, so leave "${token.value}" out.`;
    }
    if (token.kind === 'option') {
      const fault = faultOf(token.name, token.rawName, token.value);
      if (fault !== undefined) return fault;
    }
  }
  const { format = 'text', 'changed-since': changedSince } = values;
  if (!isFormat(format)) return unknownFormat(String(format));
  if (values['dry-run'] === true && values.fix !== true) {
    return 'Write "--dry-run" together with "--fix": alone it has nothing to show.';
  }
  if (changedSince !== undefined && format !== 'markdown' && format !== 'json') {
    return 'Write "--changed-since" together with "--format=markdown" or "--format=json", which list the entries.';
  }
  if (values.fix === true && format !== 'text') {
    return 'Write "--fix" without "--format": what was mended is shown as text.';
  }
  return {
    format,
    fix: values.fix === true,
    dryRun: values['dry-run'] === true,
    changedSince: typeof changedSince === 'string' ? changedSince : undefined,
    help: values.help === true,
  };
}

function faultOf(name: string, rawName: string, value: string | undefined): string | undefined {
  if (!isOption(name)) {
    const near = nearMiss(name, Object.keys(options));
    const rest = near === undefined ? 'see "npm run check -- --help"' : `did you mean "--${near}"?`;
    return `There is no option "${rawName}"; ${rest}`;
  }
  const wanted = options[name].type === 'string';
  if (wanted && (value === undefined || value === '')) return `Write a word after "${rawName}=".`;
  if (!wanted && value !== undefined) return `Write "${rawName}" alone, without "=${value}".`;
  return undefined;
}

function unknownFormat(format: string): string {
  const near = nearMiss(format, formats);
  const rest =
    near === undefined ? `write one of ${formats.join(', ')}.` : `did you mean "${near}"?`;
  return `There is no format "${format}"; ${rest}`;
}

const isOption = (name: string): name is keyof typeof options => Object.hasOwn(options, name);

const isFormat = (name: unknown): name is Format => formats.some((format) => format === name);
