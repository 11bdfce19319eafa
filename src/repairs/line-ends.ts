import { normaliseText } from '../edition/front-matter.ts';
import type { Repair, Step } from './repair.ts';

/** Takes out a byte order mark, ends every line as on Linux and macOS, and ends the last one. */
export const lineEnds: Step = ({ text }) => {
  const repairs: Repair[] = [];
  const whole = (what: string, before: string, after: string): void => {
    repairs.push({ line: 1, what, before, after });
  };
  if (text.startsWith('\uFEFF')) whole('sign before the first letter', 'byte order mark', 'none');
  if (text.includes('\r')) whole('line ends', 'as on Windows', 'as everywhere else');
  const plain = normaliseText(text);
  const ended = plain.trim() === '' ? plain : plain.replace(/\n*$/, '\n');
  if (ended !== plain) {
    const before = plain.endsWith('\n') ? 'empty lines' : 'no line end';
    const line = ended.split('\n').length - 1;
    repairs.push({ line, what: 'end of the file', before, after: 'one line end' });
  }
  return { text: ended, repairs };
};
