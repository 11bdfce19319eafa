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
  const verified = [states[data.state], data.verifiedBy && `by ${data.verifiedBy}`]
    .filter(Boolean)
    .join(' ');
  return {
    label: `Archival note · ${dates}`,
    facts: [
      ...fact('Contributor', [
        { text: affiliation === undefined ? name : `${name}, ${affiliation}` },
        ...(orcid === undefined
          ? []
          : [{ text: ', ' }, { text: `ORCID ${orcid}`, href: `https://orcid.org/${orcid}` }]),
      ]),
      ...fact('Date', inlineDate(data.date)),
      ...fact('State', verified),
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

function subjectInLine(site: Site, path: string): Inline[] {
  const key = entryKeyOfPath(path);
  return [key === undefined ? { text: path } : inlineLink(site, key)];
}
