/**
 * The id, which is the file's name, that a title gives: `Letter of the Émigrés, 1831` gives
 * `letter-of-the-emigres-1831`. A long one ends with a whole word. Empty for a title without a Latin
 * letter or digit.
 */
export function idFromTitle(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f’'ʼ]/g, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let id = '';
  for (const word of words ?? []) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > longest) break;
    id = longer;
  }
  return id;
}

// The check allows 100 characters; an address is pleasant to read up to about this.
const longest = 60;
