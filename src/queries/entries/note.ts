import { dateInWords, earliestDay } from '../../edition/dates.ts';
import type { Entry } from '../../edition/entry.ts';
import { entryKeyOfPath } from '../../edition/entry-path.ts';
import { shelfMarkInWords } from '../../edition/shelf-mark-in-words.ts';
import type { Contributor } from '../../schemas/contributor.ts';
import { fact, inlineDate } from '../facts.ts';
import { personFilters } from '../search-filters.ts';
import type { Site } from '../site.ts';
import type { Inline } from '../views.ts';
import type { Parts } from './parts.ts';

export function noteParts(site: Site, { data }: Entry<'note'>): Parts {
  const { verifier, archive, contributor } = data;
  const dates = dateInWords(data.date);
  const by = data.state === 'disputed' ? 'Objection by' : 'Compared by';
  return {
    label: 'Archival note',
    facts: [
      ...fact('File', shelfMarkInWords(archive)),
      ...fact('Kept there', archive?.note),
      ...fact('Contributor', byName(contributor), inlineDate(data.date)),
      ...fact(by, verifier && byName(verifier), inlineDate(verifier?.date), verifier?.remark),
    ],
    dates,
    sort: earliestDay(data.date),
    filters: personFilters(
      site,
      data.subjects.flatMap(({ entry }) => entryKeyOfPath(entry) ?? []),
    ),
  };
}

/** Somebody with institution and ORCID. */
function byName({ name, affiliation, orcid }: Contributor): Inline[] {
  return [
    { text: [name, affiliation].filter(Boolean).join(', ') },
    ...(orcid === undefined
      ? []
      : [{ text: ', ' }, { text: `ORCID ${orcid}`, href: `https://orcid.org/${orcid}` }]),
  ];
}
