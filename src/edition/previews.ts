import type { LanguageText } from '../schemas/common.ts';

/** What a link shows of its target before it is followed. */
export interface Preview {
  /** Small line above the name: "Person · 1880–1946". */
  label: string;
  /** Absent where the words of the link are the name: "Darwin 1839, p. 12". */
  name?: string | undefined;
  native?: readonly LanguageText[] | undefined;
  text?: string | undefined;
  /** Trusted HTML instead of text, of a citation. */
  html?: string | undefined;
  /** How far it can be relied on: "Reported by a third person". */
  state?: string | undefined;
  /** The source itself on the web. */
  address?: string | undefined;
}

/** The previews of one kind by id, or into how many files they are divided. */
export type PreviewFile = { previews: Record<string, Preview> } | { parts: number };

/** Which of so many files holds the preview of an id. */
export function partOf(id: string, parts: number): number {
  let value = 0;
  for (const character of id) value = (value * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return value % parts;
}
