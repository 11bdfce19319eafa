import type { Entry } from '../../edition/entry.ts';
import { entriesInLine, fact } from '../facts.ts';
import type { Site } from '../site.ts';
import type { Parts } from './parts.ts';

export function termParts(site: Site, { data }: Entry<'term'>): Parts {
  return {
    label: 'Term',
    native: data.native,
    facts: [
      ...fact('Also', data.variants?.join('; ')),
      ...fact('See also', entriesInLine(site, 'term', data.seeAlso)),
    ],
    filters: [],
  };
}
