import { shortName, webAddress } from '../exports/format-citations.ts';
import type { Citation } from '../schemas/citation.ts';
import { href, type Site } from './site.ts';
import type { Inline, SourceLine } from './views.ts';

/** The works on which an entry rests, formatted, each with the way to it. */
export function sourceLines(site: Site, citations: readonly Citation[] = []): SourceLine[] {
  return citations.flatMap((citation) => {
    const item = site.edition.bibliography.get(citation.key);
    if (item === undefined) return [];
    return [
      {
        key: citation.key,
        html: `${site.citations.note(citation.key, citation.locator)}.`,
        note: citation.note,
        href: href(`bibliography/#${citation.key}`),
        address: webAddress(item, citation.locator),
      },
    ];
  });
}

/** A citation in a line: formatted, and leading to the bibliography. */
export function inlineCitation(site: Site, { key, locator, note }: Citation): Inline[] {
  const item = site.edition.bibliography.get(key);
  if (item === undefined) return [{ text: key }];
  return [
    {
      text: [shortName(item), locator].filter(Boolean).join(', '),
      html: site.citations.note(key, locator),
      href: href(`bibliography/#${key}`),
    },
    ...(note === undefined ? [] : [{ text: ` (${note})` }]),
  ];
}
