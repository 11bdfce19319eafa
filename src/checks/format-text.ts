import type { Problem } from '../edition/problem.ts';
import { excerptLines, problemLine, summaryOf, type Report } from './report.ts';

/** For people at a terminal: each problem in a line, then the place itself with a mark under it. */
export function formatText(report: Report, colours: boolean): string {
  const { problems, texts, folder } = report;
  const blocks = problems.map((problem) => {
    const [line = '', mark = ''] = excerptLines(problem, texts);
    const head = problemLine(problem, folder);
    const painted = colours ? paintHead(head, problem) : head;
    if (line === '') return painted;
    return [painted, line, colours ? paint(mark, problem) : mark, ''].join('\n');
  });
  return [...blocks, summaryOf(report)].join('\n');
}

const escape = '\u001b[';
const colourOf = { error: '31', warning: '33' } as const;

const paint = (text: string, { severity }: Problem): string =>
  `${escape}${colourOf[severity]}m${text}${escape}0m`;

/** The place stands out; what to do stays in the terminal's own colour. */
function paintHead(head: string, problem: Problem): string {
  const end = head.indexOf('  ');
  return paint(head.slice(0, end), problem) + head.slice(end);
}
