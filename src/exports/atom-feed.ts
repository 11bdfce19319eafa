import { escapeHtml } from '../edition/escape-html.ts';

export interface FeedItem {
  title: string;
  /** Whole address of its page. */
  address: string;
  /** ISO date and time of the last change. */
  updated: string;
  summary: string;
}

/** An Atom feed of what changed last, newest first. Source: RFC 4287. */
export function atomFeed(
  site: { title: string; address: string; feed: string; author: string },
  items: readonly FeedItem[],
): string {
  const entries = items.map(
    ({ title, address, updated, summary }) => `  <entry>
    <title>${escapeHtml(title)}</title>
    <link href="${escapeHtml(address)}"/>
    <id>${escapeHtml(address)}</id>
    <updated>${updated}</updated>
    <summary>${escapeHtml(summary)}</summary>
  </entry>
`,
  );
  // A feed must bear a date: without any change it has none of its own, and the epoch says so.
  const updated = items[0]?.updated ?? '1970-01-01T00:00:00Z';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>${escapeHtml(site.title)}</title>
  <link href="${escapeHtml(site.address)}"/>
  <link rel="self" href="${escapeHtml(site.feed)}"/>
  <id>${escapeHtml(site.address)}</id>
  <updated>${updated}</updated>
  <author><name>${escapeHtml(site.author)}</name></author>
${entries.join('')}</feed>
`;
}
