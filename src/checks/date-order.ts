import { earliestDay, latestDay } from '../edition/dates.ts';
import { entriesOf } from '../edition/edition.ts';
import { entryKey, type AnyEntry } from '../edition/entry.ts';
import type { Problem } from '../edition/problem.ts';
import type { Checked } from './checked.ts';
import { markedValues } from './marked-values.ts';
import { problemInField } from './problem-in.ts';

/** What comes first bears the earlier date: the ends of an interval, birth and death. */
export function dateOrder(checked: Checked): Problem[] {
  return [
    ...[...checked.entries.values()].flatMap(inIntervals),
    ...entriesOf(checked, 'person').flatMap(({ data, ...entry }) => [
      ...inOrder(entry, { name: 'born', date: data.born }, ['died'], data.died),
      ...(data.roles ?? []).flatMap(({ from, to }, index) =>
        inOrder(entry, { name: 'from', date: from }, ['roles', index, 'to'], to),
      ),
    ]),
    ...entriesOf(checked, 'note').flatMap(({ data, ...entry }) =>
      inOrder(entry, { name: 'date', date: data.date }, ['verifier', 'date'], data.verifier?.date),
    ),
    ...ofQuotations(checked),
  ];
}

type Source = Parameters<typeof problemInField>[0];

function inIntervals(entry: AnyEntry): Problem[] {
  return markedValues(entry, 'date').flatMap(({ value, path }) => {
    const [from = '', to = ''] = value.split('/');
    if (isOpen(from) || isOpen(to) || earliestDay(from) <= latestDay(to)) return [];
    const found = `"${value}", which ends before it begins`;
    const write = `write the earlier date first: "${to}/${from}"`;
    return [problemInField(entry, path, { rule: 'date-order', found, write })];
  });
}

function inOrder(
  source: Source,
  first: { name: string; date: string | undefined },
  path: readonly PropertyKey[],
  second: string | undefined,
): Problem[] {
  if (first.date === undefined || second === undefined || isOpen(second)) return [];
  if (earliestDay(first.date) <= latestDay(second)) return [];
  const found = `"${second}", which is before "${first.name}", "${first.date}"`;
  const write = 'correct one of the two dates';
  return [problemInField(source, path, { rule: 'date-order', found, write })];
}

/** What is quoted from a document was said while the document was written, if both dates are sure. */
function ofQuotations(checked: Checked): Problem[] {
  return entriesOf(checked, 'quotation').flatMap((entry) => {
    const { date, document: id } = entry.data;
    const document = id === undefined ? undefined : checked.entries.get(entryKey('document', id));
    if (document?.kind !== 'document') return [];
    const whole = document.data.date;
    if (isUncertain(date) || isUncertain(whole) || overlap(date, whole)) return [];
    const found = `"${date}", which is outside the date of ${document.file}, "${whole}"`;
    const write = 'correct one of the two dates, or mark a doubtful one with "?"';
    return [problemInField(entry, ['date'], { rule: 'date-order', found, write })];
  });
}

const overlap = (one: string, other: string): boolean =>
  earliestDay(one) <= latestDay(other) && earliestDay(other) <= latestDay(one);

const isUncertain = (date: string): boolean => /[~?%X]|\.\.|^\/|\/$/.test(date);
const isOpen = (part: string): boolean => part === '' || part === '..';
