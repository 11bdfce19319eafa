import { boundsOf, isBefore, type DateBounds } from '../edition/date-bounds.ts';
import { entriesOf } from '../edition/edition.ts';
import { entryKey, type AnyEntry, type Entry } from '../edition/entry.ts';
import type { Problem } from '../edition/problem.ts';
import type { Checked } from './checked.ts';
import { problemInField } from './problem-in.ts';

/**
 * Nobody acts before birth or after death: in an event, in a document, as a speaker, in an office.
 * Where one of the two dates is about or uncertain, it is only a warning.
 */
export function lifetimes(checked: Checked): Problem[] {
  const lives = new Map(entriesOf(checked, 'person').map((person) => [person.key, lifeOf(person)]));
  return [...checked.entries.values()].flatMap((entry) =>
    actsOf(entry).flatMap(({ person, date, path }) => {
      const life = lives.get(entryKey('person', person));
      return life === undefined ? [] : contradiction(entry, { person, date, path }, life);
    }),
  );
}

/** Somebody takes part in something on a date; `path` is the field that says who. */
interface Act {
  person: string;
  date: string;
  path: PropertyKey[];
}

interface Life {
  file: string;
  born: { date: string; bounds: DateBounds } | undefined;
  died: { date: string; bounds: DateBounds } | undefined;
}

function lifeOf({ file, data: { born, died } }: Entry<'person'>): Life {
  // Somebody who died before the birth is a fault of its own; it must not cause others.
  if (born !== undefined && died !== undefined && isBefore(boundsOf(died), boundsOf(born))) {
    return { file, born: undefined, died: undefined };
  }
  return {
    file,
    born: born === undefined ? undefined : { date: born, bounds: boundsOf(born) },
    died: died === undefined ? undefined : { date: died, bounds: boundsOf(died) },
  };
}

function actsOf({ kind, data, id }: AnyEntry): Act[] {
  if (kind === 'event') return listed(data.people, 'people', data.date);
  if (kind === 'document') {
    const signed = data.treaty?.signed ?? data.date;
    const signatories = (data.signatories ?? []).map(({ person }, at) => ({
      person,
      date: signed,
      path: ['signatories', at, 'person'],
    }));
    const { authors, recipients, date } = data;
    return [
      ...signatories,
      ...listed(authors, 'authors', date),
      ...listed(recipients, 'recipients', date),
    ];
  }
  if (kind === 'quotation') {
    const { speaker, to, date } = data;
    return [
      ...(speaker === undefined ? [] : [{ person: speaker, date, path: ['speaker'] }]),
      ...(to === undefined ? [] : [{ person: to, date, path: ['to'] }]),
    ];
  }
  if (kind !== 'person') return [];
  return (data.roles ?? []).flatMap(({ from, to }, at) => [
    ...(from === undefined ? [] : [{ person: id, date: from, path: ['roles', at, 'from'] }]),
    ...(to === undefined ? [] : [{ person: id, date: to, path: ['roles', at, 'to'] }]),
  ]);
}

const listed = (people: readonly string[] | undefined, field: string, date: string): Act[] =>
  (people ?? []).map((person, at) => ({ person, date, path: [field, at] }));

function contradiction(entry: AnyEntry, act: Act, { file, born, died }: Life): Problem[] {
  const bounds = boundsOf(act.date);
  if (born !== undefined && isBefore(bounds, born.bounds)) {
    return [problemOf(entry, act, { file, field: 'born', how: 'before', ...born }, bounds)];
  }
  if (died !== undefined && isBefore(died.bounds, bounds)) {
    return [problemOf(entry, act, { file, field: 'died', how: 'after', ...died }, bounds)];
  }
  return [];
}

interface Limit {
  file: string;
  field: 'born' | 'died';
  how: 'before' | 'after';
  date: string;
  bounds: DateBounds;
}

function problemOf(entry: AnyEntry, act: Act, limit: Limit, bounds: DateBounds): Problem {
  const { field, how } = limit;
  const ofOffice = {
    found: `"${act.date}", which is ${how} "${field}", "${limit.date}"`,
    write: 'correct one of the two dates',
  };
  const event = field === 'born' ? 'the birth' : 'the death';
  const ofAct = {
    found: `"${act.person}" at the date "${act.date}", ${how} ${event}, "${limit.date}"`,
    write: `correct the date here, name somebody else, or correct "${field}" in ${limit.file}`,
  };
  const finding = { rule: 'lifetimes', ...(entry.kind === 'person' ? ofOffice : ofAct) };
  const problem = problemInField(entry, act.path, finding);
  const isSure = bounds.isSure && limit.bounds.isSure;
  return isSure ? problem : { ...problem, severity: 'warning' };
}
