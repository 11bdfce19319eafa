import { fieldInWords } from '../edition/field-in-words.ts';
import type { Problem } from '../edition/problem.ts';
import { messageOf, pathOf, problemLine, summaryOf, type Report } from './report.ts';

/** So many of a severity GitHub shows beside the lines for one step of a workflow. */
const shownAtMost = 10;

/**
 * Commands that GitHub shows at the lines of a proposed change; what is more than it shows stands in
 * the log. Source:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGithub(report: Report): string {
  const { problems, folder } = report;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const shown = [...errors.slice(0, shownAtMost), ...warnings.slice(0, shownAtMost)];
  const others = [...errors.slice(shownAtMost), ...warnings.slice(shownAtMost)];
  return [
    ...shown.map((problem) => command(problem, folder)),
    ...(others.length === 0 ? [] : [`${others.length} more, which GitHub does not show there:`]),
    ...others.map((problem) => `- ${noCommand(problemLine(problem, folder))}`),
    summaryOf(report),
  ].join('\n');
}

function command(problem: Problem, folder: string): string {
  const { severity, line, column, field, rule } = problem;
  const file = pathOf(problem.file, folder);
  const properties = { file, line, col: column, title: `${fieldInWords(field)}: ${rule}` };
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${severity} ${list.join(',')}::${escapeMessage(messageOf(problem))}`;
}

/** A log takes `##[` for the beginning of a command wherever it stands in a line. */
const noCommand = (line: string): string => line.replaceAll('##[', '## [');

const escapeMessage = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const escapeProperty = (text: string): string =>
  escapeMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
