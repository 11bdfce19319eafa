/** The front matter of a file, or all of a YAML file, and what stands around it. */
export interface FrontMatterPart {
  /** The line before the first field, with its line end; nothing in a YAML file. */
  head: string;
  yaml: string;
  /** From the line that closes the fields to the end of the file. */
  tail: string;
  /** Lines before the first of `yaml`. */
  linesBefore: number;
}

/** Nothing for a file without front matter, and for JSON. */
export function frontMatterPart(path: string, text: string): FrontMatterPart | undefined {
  if (path.endsWith('.yaml')) return { head: '', yaml: text, tail: '', linesBefore: 0 };
  const head = /^---[ \t]*\n/.exec(text)?.[0];
  if (!path.endsWith('.md') || head === undefined) return undefined;
  const end = /^---[ \t]*$/m.exec(text.slice(head.length));
  if (end === null) return undefined;
  const at = head.length + end.index;
  return { head, yaml: text.slice(head.length, at), tail: text.slice(at), linesBefore: 1 };
}
