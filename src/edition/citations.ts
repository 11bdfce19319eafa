/** One work cited in prose: `[see @darwin1839, p. 12]`. */
export interface ProseCitation {
  key: string;
  locator: string | undefined;
  /** Words before the key, such as "see". */
  prefix: string | undefined;
}

/** A bracket with one or more citations; `start` and `end` are offsets in the text. */
export interface CitationCluster {
  start: number;
  end: number;
  citations: ProseCitation[];
}

/**
 * Finds Pandoc citations in text: `[@key]`, `[@key, p. 12]`, `[see @one, p. 3; @two]`.
 * Source: https://pandoc.org/MANUAL.html#citation-syntax
 */
export function findCitations(text: string): CitationCluster[] {
  return [...text.matchAll(/\[([^[\]]*)\]/g)].flatMap((match) => {
    const citations = (match[1] ?? '').split(';').map(parseCitation);
    if (!citations.every((citation) => citation !== undefined)) return [];
    return [{ start: match.index, end: match.index + match[0].length, citations }];
  });
}

/** Cut by positions, because a pattern for the whole would try every split of a long run of spaces. */
function parseCitation(part: string): ProseCitation | undefined {
  const at = part.indexOf('@');
  // Else it is the address of someone's mail.
  if (at === -1 || /\S/.test(part[at - 1] ?? ' ')) return undefined;
  const rest = part.slice(at + 1);
  const comma = rest.indexOf(',');
  const key = (comma === -1 ? rest : rest.slice(0, comma)).trimEnd();
  const locator = comma === -1 ? '' : rest.slice(comma + 1).trim();
  const prefix = part.slice(0, at).trim();
  if (!/^[A-Za-z0-9][A-Za-z0-9_:.-]*$/.test(key) || (comma !== -1 && locator === ''))
    return undefined;
  return { key, locator: locator || undefined, prefix: prefix || undefined };
}
