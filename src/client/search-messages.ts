/** What a reader is told, on the screen and aloud. */
export function countInWords(count: number, query: string): string {
  const asked = query === '' ? '' : ` for “${query.replaceAll(/["“”]/g, '')}”`;
  if (count === 0) return `Nothing found${asked}`;
  return `${count} ${count === 1 ? 'result' : 'results'}${asked}`;
}

export const unavailable =
  'The search index could not be loaded. Check the connection and try again, or use the index.';
