import { addMonths, isDay } from '../edition/calendar.ts';
import { dateInWords, earliestDay, latestDay } from '../edition/dates.ts';
import { entriesOf } from '../edition/edition.ts';
import type { Entry } from '../edition/entry.ts';
import { fieldInWords } from '../edition/field-in-words.ts';
import type { Problem } from '../edition/problem.ts';
import { reckonTerm } from '../edition/treaty-term.ts';
import type { Treaty } from '../schemas/treaty.ts';
import type { Checked } from './checked.ts';
import { problemInField } from './problem-in.ts';

/**
 * The dates of a treaty follow one another: signature, ratification, entry into force, notice, end
 * of the term. The end that sources state is the one that the term gives, or a warning says which.
 */
export function treatyDates(checked: Checked): Problem[] {
  return entriesOf(checked, 'document').flatMap((entry) => {
    const { treaty, date } = entry.data;
    return treaty === undefined ? [] : [...inOrder(entry, treaty, date), ...byTerm(entry, treaty)];
  });
}

interface Step {
  path: PropertyKey[];
  date: string;
}

function inOrder(entry: Entry<'document'>, treaty: Treaty, date: string): Problem[] {
  const signed = step(treaty.signed === undefined ? ['date'] : ['signed'], treaty.signed ?? date);
  const ratified = (treaty.ratified ?? []).flatMap((one, at) =>
    step(['ratified', at, 'date'], one.date),
  );
  const inForce = step(['inForce'], treaty.inForce);
  const notice = step(['notice', 'date'], treaty.notice?.date);
  const expires = step(['expires'], treaty.expires);
  const exchanged = step(['ratificationsExchanged', 'date'], treaty.ratificationsExchanged?.date);
  const ended = step(['ended', 'date'], treaty.ended?.date);
  // Instruments may be exchanged after the treaty is in force, and a war may end it before notice.
  const chains = [
    [...signed, ...ratified, ...inForce, ...notice, ...expires],
    [...signed, ...exchanged],
    [...signed, ...inForce, ...ended],
  ];
  const problems = chains.flatMap((chain) =>
    chain.slice(1).flatMap((later, at) => tooEarly(entry, chain[at], later)),
  );
  return [...new Map(problems.map((problem) => [problem.field, problem])).values()];
}

const step = (path: PropertyKey[], date: string | undefined): Step[] =>
  date === undefined ? [] : [{ path, date }];

function tooEarly(entry: Entry<'document'>, first: Step | undefined, later: Step): Problem[] {
  if (first === undefined || earliestDay(first.date) <= latestDay(later.date)) return [];
  const found = `"${later.date}", which is before "${fieldInWords(first.path.join('.'))}", "${first.date}"`;
  const write = 'correct one of the two dates';
  return [problemInField(entry, ['treaty', ...later.path], { rule: 'treaty-dates', found, write })];
}

/** The end that is stated is that of the first term, or of a term that renewed itself after it. */
function byTerm(entry: Entry<'document'>, treaty: Treaty): Problem[] {
  const { expires, renewal, term } = treaty;
  const { start, reckonedEnd } = reckonTerm(treaty, treaty.signed ?? entry.data.date);
  if (term === undefined || start === undefined || reckonedEnd === undefined) return [];
  if (!isDay(expires) || isEndOfTerm(expires, reckonedEnd, renewal?.years)) return [];
  const years = `${String(term.years)} ${term.years === 1 ? 'year' : 'years'}`;
  const found = `"${expires}", but ${years} from ${dateInWords(start)} end on "${reckonedEnd}"`;
  const write = `write "${reckonedEnd}", or correct "term" or the day from which it counts`;
  const finding = { rule: 'treaty-dates', found, write };
  return [{ ...problemInField(entry, ['treaty', 'expires'], finding), severity: 'warning' }];
}

function isEndOfTerm(expires: string, firstEnd: string, renewedFor: number | undefined): boolean {
  let end = firstEnd;
  while (renewedFor !== undefined && end < expires) end = addMonths(end, renewedFor * 12);
  return end === expires;
}
