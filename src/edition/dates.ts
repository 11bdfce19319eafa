import edtf from 'edtf';

/**
 * First calendar day that an EDTF date can mean, as `YYYY-MM-DD`, so that entries sort by time:
 * `1835-04` gives `1835-04-01`, an interval gives its first day. The date must have passed
 * `edtfDateSchema`. Source: EDTF, https://www.loc.gov/standards/datetime/
 */
export function earliestDay(date: string): string {
  return dayOf(startOf(date), 'min');
}

/**
 * Last calendar day that an EDTF date can mean: `1835-04` gives `1835-04-30`. Of an interval without
 * an end, its beginning.
 */
export function latestDay(date: string): string {
  return dayOf(endOf(date), 'max');
}

/** The year in which a date begins: `1835`. */
export function yearOf(date: string): string {
  return earliestDay(date).slice(0, 4);
}

/**
 * A date as people write it: `1835-04-13` gives "13 April 1835", `1809~` "about 1809",
 * `1836-08-05/1836-08-13` "5–13 August 1836", `1836-07-25?` "25 July 1836 (uncertain)",
 * `183X` "1830s".
 */
export function dateInWords(date: string): string {
  if (!date.includes('/')) return qualified(date);
  const [from = '', to = ''] = date.split('/');
  if (isOpen(from)) return isOpen(to) ? 'unknown' : `until ${qualified(to)}`;
  if (isOpen(to)) return `from ${qualified(from)}`;
  return interval(from, to);
}

/** The two ends joined, so that what they share is said once. */
function interval(from: string, to: string): string {
  if (/[~?%X]/.test(from + to)) return `${qualified(from)} – ${qualified(to)}`;
  const [fromYear, fromMonth, fromDay] = from.split('-');
  const [toYear, toMonth, toDay] = to.split('-');
  if (fromDay && toDay && fromYear === toYear && fromMonth === toMonth) {
    return `${String(Number(fromDay))}–${plainDate(to)}`;
  }
  if (fromMonth && toMonth && fromYear === toYear) {
    return `${plainDate(from).replace(` ${fromYear ?? ''}`, '')} – ${plainDate(to)}`;
  }
  return fromMonth || toMonth ? `${plainDate(from)} – ${plainDate(to)}` : `${from}–${to}`;
}

function qualified(date: string): string {
  const words = plainDate(date.replace(/[~?%]/g, ''));
  if (date.endsWith('~')) return `about ${words}`;
  if (date.endsWith('?')) return `${words} (uncertain)`;
  if (date.endsWith('%')) return `about ${words} (uncertain)`;
  return words;
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const seasons: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

function plainDate(date: string): string {
  const [digits = '', month, day] = date.replace(/(?:-XX)+$/, '').split('-');
  // `183X` is some year of the 1830s.
  const year = digits.includes('X') ? `${digits.replace(/X/g, '0')}s` : digits;
  if (month === undefined) return year;
  const name = monthNames[Number(month) - 1] ?? seasons[month] ?? month;
  // Day and month stay on one line.
  return day === undefined ? `${name} ${year}` : `${String(Number(day))}\u00a0${name} ${year}`;
}

const isOpen = (part: string): boolean => part === '' || part === '..';

function startOf(date: string): string {
  const [from = '', to] = date.split('/');
  return isOpen(from) && to !== undefined ? to : from;
}

function endOf(date: string): string {
  const [from = '', to] = date.split('/');
  return to === undefined || isOpen(to) ? from : to;
}

function dayOf(date: string, end: 'min' | 'max'): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return new Date(edtf(date)[end]).toISOString().slice(0, 10);
}
