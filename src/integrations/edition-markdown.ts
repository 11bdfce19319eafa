import { relative, sep } from 'node:path';
import type { VFile } from 'vfile';
import { dateInWords } from '../edition/dates.ts';
import type { Edition } from '../edition/edition.ts';
import { entryKey, type EntryKey } from '../edition/entry.ts';
import { escapeHtml } from '../edition/escape-html.ts';
import type { LinkTarget } from '../edition/links.ts';
import { quotationWords } from '../edition/quotation-words.ts';
import { workAddress } from '../edition/work-groups.ts';
import { shortName, webAddress } from '../exports/format-citations.ts';
import type { MarkdownContext } from '../markdown/entry-markdown.ts';
import type { OpenEdition } from './open-edition.ts';

/** Tells the Markdown plugins what links, citations and quotations mean in an open edition. */
export function markdownContext(
  { folder, edition, citations }: OpenEdition,
  base: string,
): MarkdownContext {
  const href = (address: string): string => `${base}${address}`;

  const addressOf = (target: LinkTarget): string | undefined => {
    if (target.type === 'anchor') return `#${target.anchor}`;
    if (target.type === 'page') return href(target.path.slice(1));
    if (target.type === 'web') return target.address;
    if (target.type !== 'entry') return undefined;
    const entry = edition.entries.get(target.key);
    if (entry === undefined) return undefined;
    return href(entry.address) + (target.anchor === undefined ? '' : `#${target.anchor}`);
  };

  const citationHtml: MarkdownContext['citationHtml'] = ({ key, locator, prefix }, style) => {
    const item = edition.bibliography.get(key);
    const before = prefix === undefined ? '' : `${escapeHtml(prefix)} `;
    if (item === undefined) return `${before}${escapeHtml(key)}`;
    const words =
      style === 'note'
        ? citations.note(key, locator)
        : escapeHtml([shortName(item), locator].filter(Boolean).join(', '));
    const link = `${before}<a href="${href(workAddress(item))}">${words}</a>`;
    const address = style === 'text' ? undefined : webAddress(item, locator);
    // The author's own full stop follows the note, unless the way to the source stands between.
    if (address === undefined) return link;
    return `${link}. <a class="source" href="${escapeHtml(address)}">Source</a>`;
  };

  return {
    fileOf: (file: VFile) => relative(folder, file.path).split(sep).join('/'),
    addressOf,
    citationHtml,
    quotationHtml: (id) => quotationHtml(edition, href, id),
  };
}

function quotationHtml(
  edition: Edition,
  href: (address: string) => string,
  id: string,
): string | undefined {
  const entry = edition.entries.get(entryKey('quotation', id));
  if (entry?.kind !== 'quotation') return undefined;
  const { data } = entry;
  const name = (person: string | undefined): string | undefined =>
    person === undefined ? undefined : edition.entries.get(entryKey('person', person))?.title;
  const link = (key: EntryKey | undefined, words: string): string => {
    const target = key === undefined ? undefined : edition.entries.get(key);
    return target === undefined
      ? escapeHtml(words)
      : `<a href="${href(target.address)}">${escapeHtml(words)}</a>`;
  };
  const speaker = link(
    data.speaker === undefined ? undefined : entryKey('person', data.speaker),
    name(data.speaker) ?? data.speakerName ?? '',
  );
  const to =
    data.to === undefined
      ? ''
      : ` to ${link(entryKey('person', data.to), name(data.to) ?? data.to)}`;
  const words = quotationWords(entry)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('');
  const date = dateInWords(data.date);
  const about = [data.occasion, data.recordNote].filter((part) => part !== undefined).join('. ');
  return (
    `<blockquote>${words}</blockquote>` +
    `<figcaption>${speaker}${to}, ${link(entry.key, date)}. ${escapeHtml(about)}</figcaption>`
  );
}
