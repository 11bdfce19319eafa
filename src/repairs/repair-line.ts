import { oneLine } from '../edition/one-line.ts';
import type { Repair } from './repair.ts';

/** What was mended, in one line: `content/people/a.md:4  quotes around a date: 1809 → "1809"`. */
export function repairLine(file: string, { line, what, before, after }: Repair): string {
  return oneLine(`${file}:${line}  ${what}: ${short(before)} → ${short(after)}`);
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
