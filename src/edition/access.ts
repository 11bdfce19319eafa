import type { Access } from '../schemas/access.ts';
import type { Citation } from '../schemas/citation.ts';
import type { Document } from '../schemas/document.ts';

type Keeping = Pick<Document, 'access' | 'published' | 'archive'>;

/**
 * The easiest way to a document: what its entry states, else what its record lets conclude, a print
 * that has an address, a print that has none, an archive. `hasAddress` tells whether a citation
 * leads to a page on the web.
 */
export function findAccess(
  { access, published = [], archive }: Keeping,
  hasAddress: (citation: Citation) => boolean,
): Access {
  if (access !== undefined) return access;
  if (published.some(hasAddress)) return { state: 'online' };
  if (published.length > 0) return { state: 'printed' };
  const isKept = archive?.repository !== undefined || archive?.reference !== undefined;
  return { state: isKept ? 'archive' : 'unknown' };
}
