import type { Access } from '../schemas/access.ts';
import type { Citation } from '../schemas/citation.ts';
import type { Document } from '../schemas/document.ts';

/** Where a document can be seen: what its entry states, else what its record lets conclude. */
export interface Seen extends Omit<Access, 'at'> {
  /** Works whose addresses lead to it; none unless it is online. */
  at: Citation[];
}

type Keeping = Pick<Document, 'access' | 'published' | 'archive'>;

/**
 * The easiest way to a document: a print of it that has an address, a print that has none, or an
 * archive. `hasAddress` tells whether a citation leads to a page on the web.
 */
export function findAccess(
  { access, published = [], archive }: Keeping,
  hasAddress: (citation: Citation) => boolean,
): Seen {
  const online = published.filter(hasAddress);
  if (access !== undefined) {
    const isOnline = access.state === 'online';
    return { ...access, at: isOnline ? [...(access.at ?? []), ...online] : [] };
  }
  if (online.length > 0) return { state: 'online', at: online };
  if (published.length > 0) return { state: 'printed', at: [] };
  const isKept = archive?.repository !== undefined || archive?.reference !== undefined;
  return { state: isKept ? 'archive' : 'unknown', at: [] };
}
