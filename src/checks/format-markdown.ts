import { counted } from '../edition/counted.ts';
import { fieldInWords } from '../edition/field-in-words.ts';
import type { Problem } from '../edition/problem.ts';
import { oneLine } from '../edition/one-line.ts';
import { excerptLines, messageOf, pathOf, summaryOf, type Report } from './report.ts';
import type { Touched, TouchedEntry } from './touched.ts';

/** A comment on the code host may have 65,536 characters. */
const longest = 60_000;
const filesShown = 30;
const entriesShown = 30;
const pagesShown = 6;

/**
 * A summary to be put under a proposed change: what must be mended, then the entries it touches and
 * the pages to look at. Words from entries stand in code only, where they can neither break out nor
 * call anybody.
 */
export function formatMarkdown(report: Report): string {
  const head = `## The edition’s check\n\n${verdict(report)}\n`;
  const touched = report.touched ? touchedPart(report.touched, report.folder) : '';
  const room = longest - head.length - touched.length;
  return `${head}${problemsPart(report, room)}${touched}`.trimEnd();
}

function verdict(report: Report): string {
  const { problems } = report;
  if (problems.length === 0) return `${summaryOf(report)}.`;
  const isFailed = problems.some(({ severity }) => severity === 'error');
  const rest = isFailed
    ? 'Nothing is published before the errors are mended.'
    : 'Warnings stop nothing; a maintainer decides.';
  return `${summaryOf(report)}. ${rest}`;
}

function problemsPart({ problems, texts, folder }: Report, room: number): string {
  const files = [...Map.groupBy(problems, ({ file }) => file)];
  let part = '';
  let shown = 0;
  for (const [file, ofFile] of files.slice(0, filesShown)) {
    const lines = ofFile.flatMap((problem) => problemLines(problem, texts));
    const next = `\n### ${code(pathOf(file, folder))}\n\n${fenced(lines)}\n`;
    if (part.length + next.length > room) break;
    part += next;
    shown += 1;
  }
  const more = files.length - shown;
  return more === 0 ? part : `${part}\nAnd ${counted(more, 'more file')}: see the log.\n`;
}

function problemLines(problem: Problem, texts: Report['texts']): string[] {
  const { line, field, severity } = problem;
  const head = `${severity === 'error' ? 'Error' : 'Warning'}, line ${line}, ${oneLine(fieldInWords(field))}:`;
  return [`${head} ${messageOf(problem)}`, ...excerptLines(problem, texts)];
}

function touchedPart({ entries, others }: Touched, folder: string): string {
  if (entries.length + others.length === 0) return '\n## Entries touched\n\nNone.\n';
  const list = entries.slice(0, entriesShown).map(entryItem);
  const more = entries.length - list.length;
  return [
    '\n## Entries touched, and the pages to look at\n',
    ...list,
    ...(more > 0 ? [`- and ${more} more`] : []),
    ...others.map((file) => `- ${code(pathOf(file, folder))}: any page of the site may change`),
    '',
  ].join('\n');
}

function entryItem({ change, kind, title, page, alsoOn }: TouchedEntry): string {
  const head = `- ${code(title)}, ${kind}, ${change}`;
  const pages = [...(page === undefined ? [] : [page]), ...alsoOn.slice(0, pagesShown)];
  const more = alsoOn.length - pagesShown;
  const rest = more > 0 ? `, and ${more} more` : '';
  return pages.length === 0 ? head : `${head}: ${pages.map(code).join(', ')}${rest}`;
}

/** A block of code whose fence is longer than any row of backticks in it. */
function fenced(lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, longestRow(lines.join('\n')) + 1));
  return [`${fence}text`, ...lines, fence].join('\n');
}

function code(text: string): string {
  const words = oneLine(text);
  const mark = '`'.repeat(longestRow(words) + 1);
  // A backtick at either end would join the mark, and blanks at both ends are dropped as a pair.
  const gap = /^[`\s]|[`\s]$/.test(words) || words === '' ? ' ' : '';
  return `${mark}${gap}${words}${gap}${mark}`;
}

const longestRow = (text: string): number =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
