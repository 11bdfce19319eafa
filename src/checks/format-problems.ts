import { counted } from '../edition/counted.ts';
import type { Problem } from '../edition/problem.ts';

/**
 * One line for each problem, which editors and terminals make a link:
 * `content/people/a.md:4:7  born  what was found; what to write [rule]`. `folder` is the edition's
 * folder as seen from where the command runs.
 */
export function formatText(problems: readonly Problem[], folder: string): string {
  return problems
    .map((problem) => {
      const { line, column, field, rule, severity } = problem;
      const mark = severity === 'warning' ? `${rule}, warning` : rule;
      const place = `${pathOf(problem, folder)}:${line}:${column}`;
      return oneLine(`${place}  ${field}  ${messageOf(problem)} [${mark}]`);
    })
    .join('\n');
}

/** A JSON list of the problems, with paths as seen from where the command runs. */
export function formatJson(problems: readonly Problem[], folder: string): string {
  const located = problems.map((problem) => ({ ...problem, file: pathOf(problem, folder) }));
  return JSON.stringify(located, null, 2);
}

/**
 * Commands that GitHub shows at the lines of a proposed change. Source:
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithub(problems: readonly Problem[], folder: string): string {
  return problems
    .map((problem) => {
      const { severity, line, column, field, rule } = problem;
      const properties = {
        file: pathOf(problem, folder),
        line,
        col: column,
        title: `${field}: ${rule}`,
      };
      const list = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      return `::${severity} ${list.join(',')}::${escapeMessage(oneLine(messageOf(problem)))}`;
    })
    .join('\n');
}

/** The last line of a report: "2 errors, 1 warning in 606 files". */
export function summaryOf(problems: readonly Problem[], fileCount: number): string {
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const errors = problems.length - warnings;
  const files = counted(fileCount, 'file');
  if (errors + warnings === 0) return `${files} checked, nothing to correct`;
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${files}`;
}
const messageOf = ({ found, write }: Problem): string => `${found}; ${write}`;

const pathOf = ({ file }: Problem, folder: string): string =>
  [folder, file].filter((part) => part !== '' && part !== '.').join('/');

/** Text from an entry must not end the line, colour the terminal or turn the direction of writing. */
const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');

const escapeMessage = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const escapeProperty = (text: string): string =>
  escapeMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
