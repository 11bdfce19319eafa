import type { AnyEntry } from '../edition/entry.ts';

/** The places on an entry's page to which a link can lead: headings, paragraphs, pages, notes. */
export function anchorsOf({ passages, sections }: AnyEntry): Set<string> {
  const anchors = new Set(sections.map(({ anchor }) => anchor));
  for (const { type, anchor, directive } of passages) {
    if (directive?.name === 'page') anchors.add(`page-${directive.number}`);
    else if (type !== 'cell') anchors.add(anchor);
  }
  return anchors;
}
