import { dateInWords, earliestDay } from '../../edition/dates.ts';
import type { Entry } from '../../edition/entry.ts';
import { entryKeyOfPath } from '../../edition/entry-path.ts';
import { inlineLink } from '../entry-links.ts';
import { fact, inlineDate, shelfMark } from '../facts.ts';

import type { Site } from '../site.ts';
import type { Inline } from '../views.ts';
import type { Parts } from './parts.ts';

const states = {
  proposed: 'Proposed; nobody has compared it with the original yet',
  verified: 'Verified against the original',
  disputed: 'Disputed',
} as const;

export function noteParts(site: Site, { data }: Entry<'note'>): Parts {
  const { name, affiliation, orcid } = data.contributor;
  const dates = dateInWords(data.date);
  return {
    label: 'Archival note',
    facts: [
      ...fact('Contributor', [
        { text: affiliation === undefined ? name : `${name}, ${affiliation}` },
        ...(orcid === undefined
          ? []
          : [{ text: ', ' }, { text: `ORCID ${orcid}`, href: `https://orcid.org/${orcid}` }]),
      ]),
      ...fact('Verified', inlineDate(data.verifiedOn)),
      ...fact('About', ...data.subjects.map((path) => subjectInLine(site, path))),
      ...fact('Archive', shelfMark(data.archive)),
      ...fact('Kept there', data.archive?.note),
    ],
    dates,
    sort: earliestDay(data.date),
    filters: [],
  };
}

/** How far a note can be relied on: "Verified against the original by Charles Darwin". */
export const stateInWords = ({ state, verifiedBy }: Entry<'note'>['data']): string =>
  verifiedBy === undefined ? states[state] : `${states[state]} by ${verifiedBy}`;

function subjectInLine(site: Site, path: string): Inline[] {
  const key = entryKeyOfPath(path);
  return [key === undefined ? { text: path } : inlineLink(site, key)];
}
