import { dateInWords, earliestDay } from '../../edition/dates.ts';
import { entryKey, type Entry } from '../../edition/entry.ts';
import { reckonTerm, type TreatyTerm } from '../../edition/treaty-term.ts';
import {
  endInWords,
  lengthInWords,
  noticeInWords,
  readingInWords,
  renewalInWords,
  startInWords,
} from '../../edition/treaty-words.ts';
import type { Treaty } from '../../schemas/treaty.ts';
import { inlineLink } from '../entry-links.ts';
import { inlineDate, inLine } from '../facts.ts';
import type { Site } from '../site.ts';
import { shortCitation } from '../sources.ts';
import type { Inline } from '../views.ts';

/** A date in the life of a treaty, with what it rests on and who holds what, if it is disputed. */
export interface TreatyRow {
  label: string;
  date: Inline[];
  words: Inline[];
  readings: TreatyReading[];
}

/** A date in dispute as someone holds it, and what follows from it. */
export interface TreatyReading {
  date: Inline[];
  says: Inline[];
  follows: string | undefined;
}

interface Row {
  about: NonNullable<Treaty['disputed']>[number]['about'] | undefined;
  label: string;
  date: string;
  words: Inline[];
}

/**
 * The life of a treaty in order of time, with the reckoning of its term in words; none where the
 * record says all there is, signature and entry into force.
 */
export function treatyRows(site: Site, { data }: Entry<'document'>): TreatyRow[] {
  const { treaty } = data;
  if (treaty === undefined) return [];
  const signed = treaty.signed ?? data.date;
  const term = reckonTerm(treaty, signed);
  const rows = [
    ...beginning(treaty, signed),
    ...course(site, treaty, term),
    ...end(site, treaty, term),
  ];
  const isMore = rows.some(({ about }) => about !== 'signed' && about !== 'inForce');
  if (!isMore && treaty.disputed === undefined) return [];
  return rows
    .toSorted(
      (one, other) => Date.parse(earliestDay(one.date)) - Date.parse(earliestDay(other.date)),
    )
    .map(({ about, label, date, words }) => ({
      label,
      date: inlineDate(date) ?? [],
      words,
      readings: readingsOf(site, treaty, term, about),
    }));
}

/** A row, unless its date is unknown. */
function row(
  about: Row['about'],
  label: string,
  date: string | undefined,
  ...words: (Inline[] | string | undefined)[]
): Row[] {
  return date === undefined ? [] : [{ about, label, date, words: inSentences(words) }];
}

function beginning(treaty: Treaty, signed: string): Row[] {
  const { ratified = [], ratificationsExchanged: exchanged, inForce, term } = treaty;
  const start = term && startInWords(term);
  const days = [...new Set(ratified.map(({ date }) => date))];
  const ratifiedBy = (day: string): string | undefined => {
    const states = ratified.flatMap(({ date, by }) => (date === day && by ? [by] : []));
    return states.length === 0 ? undefined : `By ${states.join(' and ')}`;
  };
  return [
    ...row('signed', 'Signed', signed, term?.from === 'signature' ? start : undefined),
    ...days.flatMap((day) => row('ratified', 'Ratified', day, ratifiedBy(day))),
    ...row('inForce', 'In force', inForce, term?.from === 'entry-into-force' ? start : undefined),
    ...row(
      'ratificationsExchanged',
      'Ratifications exchanged',
      exchanged?.date,
      exchanged?.place && `In ${exchanged.place}`,
    ),
  ];
}

function course(site: Site, { prolonged = [], notice, renewal }: Treaty, term: TreatyTerm): Row[] {
  const reading = term.readings[0];
  return [
    ...prolonged.flatMap(({ date, until, note, document }) =>
      row(
        undefined,
        'Prolonged',
        date ?? until,
        inLine(noteAndEnd(note, until)),
        linked(site, document),
      ),
    ),
    ...row(
      'renewal',
      'Last day for notice',
      notice && reading?.lastDayForNotice,
      renewal && renewalInWords(renewal),
    ),
    ...row(
      'notice',
      'Notice',
      notice?.date,
      notice && [`By ${notice.by}`, reading && noticeInWords(reading)].filter(Boolean).join(', '),
      linked(site, notice?.document),
    ),
  ];
}

function end(
  site: Site,
  { ended, term: first, renewal, notice, ...treaty }: Treaty,
  term: TreatyTerm,
): Row[] {
  const reading = term.readings[0];
  return [
    ...row(
      'ended',
      'Ended',
      ended?.date,
      ended?.how,
      endInWords(term.kept, reading?.left),
      linked(site, ended?.document),
    ),
    ...row(
      'expires',
      'End of the term',
      treaty.expires ?? term.reckonedEnd,
      first && lengthInWords(first),
      notice === undefined ? renewal && renewalInWords(renewal) : undefined,
    ),
  ];
}

function readingsOf(
  site: Site,
  { disputed = [] }: Treaty,
  term: TreatyTerm,
  about: Row['about'],
): TreatyReading[] {
  return disputed
    .filter((reading) => reading.about === about)
    .map(({ date, says, citation }) => {
      const reading = term.readings.slice(1).find(({ end }) => about === 'expires' && end === date);
      return {
        date: inlineDate(date) ?? [],
        says: inSentences([says, citation && shortCitation(site, citation)]),
        follows: reading && readingInWords(reading),
      };
    });
}

function noteAndEnd(note: string | undefined, until: string | undefined): Inline[] {
  const words = until === undefined ? [] : [{ text: `until ${dateInWords(until)}` }];
  return note === undefined ? words : [{ text: note }, ...words];
}

const linked = (site: Site, id: string | undefined): Inline[] | undefined =>
  id === undefined ? undefined : [inlineLink(site, entryKey('document', id))];

/** Sentences one after another, each closed by a full stop. */
function inSentences(sentences: readonly (Inline[] | string | undefined)[]): Inline[] {
  const given = sentences
    .map((sentence) => (typeof sentence === 'string' ? [{ text: sentence }] : (sentence ?? [])))
    .filter((sentence) => sentence.some(({ text }) => text !== ''));
  return given.flatMap((sentence, at) => [
    ...(at === 0 ? [] : [{ text: ' ' }]),
    ...sentence,
    ...(/[.?!]$/.test(sentence.at(-1)?.text ?? '') ? [] : [{ text: '.' }]),
  ]);
}
