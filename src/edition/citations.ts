/** One work cited in prose: `[see @lensen1972, p. 12]`. */
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
  return [...text.matchAll(/\[([^[\]]*@[A-Za-z0-9][^[\]]*)\]/g)].flatMap((match) => {
    const citations = (match[1] ?? '').split(';').map(parseCitation);
    if (!citations.every((citation) => citation !== undefined)) return [];
    return [{ start: match.index, end: match.index + match[0].length, citations }];
  });
}

function parseCitation(part: string): ProseCitation | undefined {
  const match = /^\s*([^@]*?)\s*@([A-Za-z0-9][A-Za-z0-9_:.-]*?)\s*(?:,\s*(.+?))?\s*$/.exec(part);
  const key = match?.[2];
  if (key === undefined) return undefined;
  return { key, locator: match?.[3], prefix: match?.[1] === '' ? undefined : match?.[1] };
}
