import type { ListedFile } from './version.ts';

/**
 * The name under which a file is kept: its digest and its ending. Whatever versions hold the same
 * file share it, so that an update fetches only what has changed.
 */
export const keptName = ([path, , sha256]: ListedFile): string => sha256 + endingOf(path);

/** The type with which a kept file is answered. */
export const typeOf = (path: string): string => types[endingOf(path)] ?? 'application/octet-stream';

/** Whether an answer has the type that its address promises: an error page for a script has not. */
export function isTypeOf(path: string, type: string): boolean {
  const ending = endingOf(path);
  const [got = ''] = type.split(';');
  if (ending === '.js') return /^(?:text|application)\/(?:x-)?javascript$/.test(got);
  if (ending === '.json') return got === 'application/json';
  if (ending === '.css') return got === 'text/css';
  if (isPagePath(path)) return got === 'text/html';
  return got !== 'text/html';
}

/** Whether a path is one of a page: `people/`, `people`, `404.html`, as opposed to `icon.svg`. */
export const isPagePath = (path: string): boolean => /(?:^|\/)[^./]*$|\.html$/.test(path);

const endingOf = (path: string): string => /\.[^./]+$/.exec(path)?.[0] ?? '';

const types: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
