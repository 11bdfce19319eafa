import { findAccess } from '../../edition/access.ts';
import type { Entry } from '../../edition/entry.ts';
import { webAddress } from '../../exports/format-citations.ts';
import type { Site } from '../site.ts';
import { sourceLines } from '../sources.ts';
import type { SourceLine } from '../views.ts';

/** The works that the page of a document names. */
export interface Works {
  /** Where it is printed. */
  printed: SourceLine[];
  /** Whether it can be seen, and the addresses that lead to it besides those of its prints. */
  access: { answer: string; note: string | undefined; at: SourceLine[] };
  /** On what the entry rests. */
  sources: SourceLine[];
}

/** The works of a document's page, each in full at its first place. */
export function worksOf(site: Site, { data }: Entry<'document'>): Works {
  const { state, note, at } = findAccess(data, ({ key, locator }) => {
    const work = site.edition.bibliography.get(key);
    return work !== undefined && webAddress(work, locator) !== undefined;
  });
  const named = new Set<string>();
  const printed = sourceLines(site, data.published, named);
  const addresses = sourceLines(site, at, named);
  const isPrintOnline = printed.some(({ address }) => address !== undefined);
  const answers = {
    online: onlineAnswer(addresses.length > 0, isPrintOnline),
    printed: 'In print. No address that leads to it is known here.',
    archive: 'Only in an archive, as far as is known here.',
    unknown: 'No place where it can be seen is known here.',
  };
  return {
    printed,
    access: { answer: answers[state], note, at: addresses },
    sources: sourceLines(site, data.sources, named),
  };
}

function onlineAnswer(hasOther: boolean, isPrintOnline: boolean): string {
  if (!hasOther) return 'Yes, online: what is marked “Open” above leads to it.';
  return isPrintOnline ? 'Yes, online: here, and at what is marked “Open” above.' : 'Yes, online.';
}
