import { counted } from '../../edition/counted.ts';

/**
 * What a reader is told, on the screen and aloud: how many names answer, and how many pages hold the
 * words.
 */
export function countInWords(pages: number, query: string, names: number): string {
  const words = `“${query.replaceAll(/["“”]/g, '')}”`;
  if (pages === 0 && names > 0) {
    return `${counted(names, 'name')}; no page holds ${words} in this spelling`;
  }
  const asked = query === '' ? '' : ` for ${words}`;
  if (pages === 0) return `Nothing found${asked}`;
  const results = counted(pages, 'result');
  return names === 0 ? results + asked : `${counted(names, 'name')} and ${results}${asked}`;
}

export const unavailable =
  'The search index could not be loaded. Check the connection and try again, or use the index.';
