import { isDay } from '../edition/calendar.ts';
import { dateInWords } from '../edition/dates.ts';
import { entriesOf } from '../edition/edition.ts';
import { entryKey, type Entry } from '../edition/entry.ts';
import type { Problem } from '../edition/problem.ts';
import { comparable } from '../edition/quotation-match.ts';
import { heldOn, tenureOf } from '../edition/tenure.ts';
import type { Role } from '../schemas/person.ts';
import type { Checked } from './checked.ts';
import { problemInField } from './problem-in.ts';

/**
 * Warns of somebody who signs in an office on a day on which the edition says that it was not theirs.
 * Only offices that `roles` names in the same words are compared, and only days.
 */
export function termsOfOffice(checked: Checked): Problem[] {
  return entriesOf(checked, 'document').flatMap((entry) => {
    const day = entry.data.treaty?.signed ?? entry.data.date;
    if (!isDay(day)) return [];
    return (entry.data.signatories ?? []).flatMap(({ person: id, as }, at) => {
      const person = checked.entries.get(entryKey('person', id));
      if (person?.kind !== 'person' || as === undefined) return [];
      const roles = rolesMeant(person, as);
      const isOutside = roles.every((role) => heldOn(tenureOf(role), day) === 'not');
      if (roles.length === 0 || !isOutside) return [];
      const terms = roles.map(({ from = '', to = '' }) => dateInWords(`${from}/${to}`)).join(', ');
      const found = `"${as}" on ${dateInWords(day)}, but ${person.file} says: ${terms}`;
      const write = 'correct the office or the date here, or the dates under "roles" there';
      const finding = { rule: 'terms-of-office', found, write };
      const path = ['signatories', at, 'as'];
      return [{ ...problemInField(entry, path, finding), severity: 'warning' as const }];
    });
  });
}

/** The offices of a person that some words name, whatever else they say. */
function rolesMeant({ data }: Entry<'person'>, as: string): Role[] {
  const words = wordsOf(as);
  return (data.roles ?? []).filter(({ title }) => {
    const wanted = wordsOf(title);
    const isNamed = [...wanted].every((word) => words.has(word));
    // A deputy is somebody else than the minister whose title stands within the deputy's.
    return isNamed && ranks.every((rank) => words.has(rank) === wanted.has(rank));
  });
}

/** What tells one office from another: "Minister of Foreign Affairs" is the "Minister for" them. */
function wordsOf(title: string): Set<string> {
  const words = comparable(title.replace(/\([^)]*\)/g, '')).split(' ');
  return new Set(words.filter((word) => word !== '' && !fillers.has(word)));
}

const ranks = ['deputy', 'vice', 'acting', 'assistant', 'former'];
const fillers = new Set(['a', 'and', 'at', 'for', 'in', 'of', 'the', 'to']);
