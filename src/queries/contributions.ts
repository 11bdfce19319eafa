import type { AnyEntry } from '../edition/entry.ts';
import { editAddress, newIssueAddress } from '../edition/host-links.ts';
import { entryTitle } from '../edition/entry-title.ts';
import { findEntry, href, wholeAddress, type Site } from './site.ts';

/**
 * What a reader of an entry can do for it. While the edition names no host, there is nothing to
 * change a file in or to report to, and the page on contributing says what can be done. The address
 * of the page comes last in each link, so that a script can add the paragraph.
 */
export function contributions(site: Site, entry: AnyEntry): { label: string; href: string }[] {
  const source = site.edition.settings.contribute?.source;
  const note = {
    label: 'Add an archival note',
    href: href(`add-note/?about=${entry.file.replace(/\.md$/, '')}`),
  };
  if (source === undefined) {
    const page = findEntry(site, 'page', 'contribute');
    if (page === undefined) return [note];
    return [note, { label: 'Report an error', href: href(page.address) }];
  }
  return [
    note,
    { label: 'Suggest a change', href: editAddress(source, entry.file) },
    { label: 'Report an error', href: newIssueAddress(source, ...report(entry)) },
  ];
}

/** Title and text of a report, which the reader completes. */
const report = (entry: AnyEntry): [title: string, body: string] => [
  `Error: ${entryTitle(entry)}`,
  `What is wrong, and what your source says (with its page):\n\n\n\n${wholeAddress(entry.address)}`,
];
