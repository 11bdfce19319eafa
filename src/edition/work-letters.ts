import { indexLetter } from './book-index.ts';

/**
 * Groups the lines of an alphabetical list of works under letters. The list has passed over an
 * article before a title ("The Voyage" stands under V) but not before a name ("The Times" under T),
 * and a line that begins with a dash for its author stands with the one before it.
 */
export function groupByLetter<Line>(
  lines: readonly Line[],
  textOf: (line: Line) => string,
): { letter: string; lines: Line[] }[] {
  const groups: { letter: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const letter = letterAfter(last?.letter ?? '', textOf(line));
    if (last?.letter === letter) last.lines.push(line);
    else groups.push({ letter, lines: [line] });
  }
  return groups;
}

/** The letter of a line that stands after one under `last`: the nearest that it can mean. */
function letterAfter(last: string, text: string): string {
  if (text.startsWith('———')) return last;
  const words = [text, text.replace(/^\P{L}*(?:the|an?) /iu, '')];
  const letters = words.map((name) => signOf(indexLetter(name))).sort();
  return letters.find((letter) => letter >= last) ?? last;
}

/** Digits stand before the letters, other scripts after them, each under one sign. */
function signOf(letter: string): string {
  if (/[A-Z]/.test(letter)) return letter;
  return /\d/.test(letter) ? '0–9' : '…';
}
