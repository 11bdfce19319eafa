import { escapeHtml } from '../edition/escape-html.ts';

export interface FeedItem {
  title: string;
  /** Whole address of its page. */
  address: string;
  /** ISO date and time of the last change. */
  updated: string;
  summary: string;
  /** Who signs for it, where that is not who publishes the feed. */
  author?: string;
  /** ISO date and time of the first version. */
  published?: string;
  /** What it is about: a name for programs and one for readers. */
  subjects?: readonly { term: string; label: string }[];
}

/** An Atom feed of what changed last, newest first. Source: RFC 4287. */
export function atomFeed(
  site: { title: string; address: string; feed: string; author: string },
  items: readonly FeedItem[],
): string {
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
${items.map(entryOf).join('')}</feed>
`;
}

function entryOf(item: FeedItem): string {
  const { title, address, updated, published, summary, author, subjects = [] } = item;
  const lines = [
    `<title>${escapeHtml(title)}</title>`,
    `<link href="${escapeHtml(address)}"/>`,
    `<id>${escapeHtml(address)}</id>`,
    ...(author === undefined ? [] : [`<author><name>${escapeHtml(author)}</name></author>`]),
    ...(published === undefined ? [] : [`<published>${published}</published>`]),
    `<updated>${updated}</updated>`,
    ...subjects.map(
      ({ term, label }) => `<category term="${escapeHtml(term)}" label="${escapeHtml(label)}"/>`,
    ),
    `<summary>${escapeHtml(summary)}</summary>`,
  ];
  return `  <entry>\n${lines.map((line) => `    ${line}\n`).join('')}  </entry>\n`;
}
