import type { AnyEntry } from './entry.ts';
import type { Passage } from './passages.ts';

/** Title of the section in which an entry says what is doubtful or disputed. */
export const doubtsTitle = 'Doubtful or disputed';

export const isDoubtsTitle = (title: string): boolean =>
  title.trim().toLowerCase() === doubtsTitle.toLowerCase();

/** The passages in which an entry says what is doubtful. */
export function doubtsOf(entry: AnyEntry): Passage[] {
  return entry.passages.filter(
    ({ section }) => section !== undefined && isDoubtsTitle(section.title),
  );
}
