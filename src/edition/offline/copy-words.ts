import { sizeInWords } from '../size-in-words.ts';
import type { Amount } from './plan.ts';
import type { Version } from './version.ts';

/** "of version 1f2e3d4c, last changed on 3 May 2026". */
export function versionInWords({ tag, changed }: Version): string {
  const day = changed === '' ? '' : `, last changed on ${dayInWords(changed)}`;
  return `of version ${tag}${day}`;
}

/** "874 pages, 19.6 MB". */
export const amountInWords = ({ pages, bytes }: Pick<Amount, 'pages' | 'bytes'>): string =>
  `${pages.toLocaleString('en')} pages, ${sizeInWords(bytes)}`;

/** "120 of 874 pages, 3.1 of 19.6 MB". */
export const progressInWords = (done: Amount, all: Amount): string =>
  `${done.pages.toLocaleString('en')} of ${all.pages.toLocaleString('en')} pages, ` +
  `${megabytes(done.bytes)} of ${sizeInWords(all.bytes)}`;

const megabytes = (bytes: number): string =>
  (bytes === 0 ? 0 : Math.max(0.1, bytes / 1e6)).toFixed(1);

const dayInWords = (day: string): string =>
  new Date(day)
    .toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
    .replace(' ', '\u00a0');
