import { escapeHtml } from '../edition/escape-html.ts';
import { readableAddress } from '../edition/readable-address.ts';
import { shortName, webAddress } from '../exports/format-citations.ts';
import { workAddress } from '../edition/work-groups.ts';
import type { Citation } from '../schemas/citation.ts';
import { href, type Site } from './site.ts';
import type { Inline, SourceLine } from './views.ts';

/**
 * The works on which an entry rests, each with the way to it: in full at their first place, then in
 * brief. `named` collects the keys of those that the page has in full.
 */
export function sourceLines(
  site: Site,
  citations: readonly Citation[] = [],
  named = new Set<string>(),
): SourceLine[] {
  return citations.flatMap(({ key, locator, note }) => {
    const item = site.edition.bibliography.get(key);
    if (item === undefined) return [];
    const words = named.has(key)
      ? escapeHtml([shortName(item), locator].filter(Boolean).join(', '))
      : site.citations.note(key, locator);
    named.add(key);
    const address = webAddress(item, locator);
    return [
      {
        key,
        html: `${words}.`,
        note,
        href: href(workAddress(item)),
        address: address && readableAddress(address),
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
      href: href(workAddress(item)),
    },
    ...(note === undefined ? [] : [{ text: ` (${note})` }]),
  ];
}

/** A citation in a line by its short name: "Darwin 1839, p. 12". */
export const shortCitation = (site: Site, citation: Citation): Inline[] =>
  inlineCitation(site, citation).map(({ text, href: address }) => ({ text, href: address }));
