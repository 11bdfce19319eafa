import { edtfDateSchema } from '../schemas/edtf-date.ts';
import { monthNames } from './dates.ts';

/**
 * The form in which a date belongs into a field, where what was written can mean only one: "12 April
 * 1941" gives `1941-04-12`, "about 1925" `1925~`, "1941–1945" `1941/1945`.
 */
export function suggestDate(written: string): string | undefined {
  const text = written.trim().replace(/\s+/g, ' ').replace(/[.,]$/, '');
  const date = rangeOf(text) ?? qualified(text);
  return date !== undefined && edtfDateSchema.safeParse(date).success ? date : undefined;
}

function rangeOf(text: string): string | undefined {
  const open = /^(?:(from|since|after)|(until|before|to)) (.+)$/i.exec(text);
  if (open) {
    const date = qualified(open[3] ?? '');
    return date && (open[1] === undefined ? `../${date}` : `${date}/..`);
  }
  // "5–13 August 1941" and "1941–45": one end borrows from the other.
  const days = /^(\d{1,2}) ?[–-] ?(\d{1,2} \p{L}+\.? \d{4})$/u.exec(text);
  const years = /^(\d{4}) ?[–-] ?(\d{4})$/.exec(text);
  const words = /^(.+?) (?:–|-|to|until) (.+)$/.exec(text);
  const [, first = '', second = ''] = days ?? years ?? words ?? [];
  const to = second === '' ? undefined : qualified(second);
  const from = days ? qualified(second.replace(/^\d+/, first)) : qualified(first);
  return to && from && `${from}/${to}`;
}

function qualified(text: string): string | undefined {
  const about = /^(?:about|around|circa|ca?\.?|approx\.?) ?(?=[\d\p{L}])(.+)$/iu.exec(text)?.[1];
  if (about !== undefined) return withSign(plainDate(about), '~');
  const unsure = /^(.+?) ?\(?(?:\?|uncertain)\)?$/i.exec(text)?.[1];
  return unsure === undefined ? plainDate(text) : withSign(plainDate(unsure), '?');
}

const withSign = (date: string | undefined, sign: string): string | undefined =>
  date && date + sign;

/** A single date without a word of doubt. */
function plainDate(text: string): string | undefined {
  const decade = /^(\d{3})0s$/.exec(text)?.[1];
  if (decade !== undefined) return `${decade}X`;
  const numbers = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text);
  if (numbers) return joined(numbers[1], numbers[2], numbers[3]);
  const russian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (russian) return joined(russian[3], russian[2], russian[1]);
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?(\p{L}+)\.? (\d{4})$/u.exec(text);
  if (dayFirst) return joined(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  if (monthFirst) return joined(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return /^\d{4}$/.test(text) ? text : undefined;
}

function joined(year = '', month: string | undefined, day?: string): string | undefined {
  if (month === undefined) return undefined;
  return [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** A month by its English name or the beginning of it; a season has a number of its own in EDTF. */
function monthNumber(name = ''): string | undefined {
  const word = name.toLowerCase();
  const season = seasons.indexOf(word);
  if (season !== -1) return String(21 + season);
  const index = monthNames.findIndex((month) => month.toLowerCase().startsWith(word));
  return index === -1 || word.length < 3 ? undefined : String(index + 1);
}
