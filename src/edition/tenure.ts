import type { Role } from '../schemas/person.ts';

/**
 * When an office was held: the first and the last day, each only as far as it is sure: `1835`,
 * `1835-09` or `1835-09-15`; nothing where it is not known at all.
 */
export interface Tenure {
  from: string | undefined;
  to: string | undefined;
}

/** Whether somebody held an office at a time; `possibly` where the dates do not say for sure. */
export type Held = 'held' | 'possibly' | 'not';

/** What the dates of a role say for sure; what is "about" or uncertain counts one step coarser. */
export function tenureOf({ from, to }: Pick<Role, 'from' | 'to'>): Tenure {
  return { from: from && sureDate(from), to: to && sureDate(to) };
}

/** Whether an office was held on a day, `YYYY-MM-DD`; its first and last day included. */
export function heldOn({ from, to }: Tenure, day: string): Held {
  const begun = from === undefined ? 'possibly' : isPast(from, day);
  const lasts = to === undefined ? 'possibly' : isPast(day, to);
  return order.find((held) => held === begun || held === lasts) ?? 'held';
}

/** Whether an office was held at any time of a year. */
export function heldIn({ from, to }: Tenure, year: number): Held {
  const first = from?.slice(0, 4);
  const last = to?.slice(0, 4);
  const at = String(year);
  if ((first !== undefined && at < first) || (last !== undefined && at > last)) return 'not';
  const isSure = at === first || at === last || (first !== undefined && last !== undefined);
  return isSure ? 'held' : 'possibly';
}

/** Whether the first of two dates has come by the second; one of the two is a day. */
function isPast(first: string, second: string): Held {
  const length = Math.min(first.length, second.length);
  const [one, other] = [first.slice(0, length), second.slice(0, length)];
  if (one !== other) return one < other ? 'held' : 'not';
  return first.length === second.length ? 'held' : 'possibly';
}

/** The least sure of two answers decides. */
const order = ['not', 'possibly'] as const;

/** The part of an EDTF date that is sure; of an interval, what both its ends share. */
function sureDate(edtf: string): string | undefined {
  const [first = '', second] = edtf.split('/');
  const parts = sureParts(first);
  const sure = second === undefined ? parts : shared(parts, sureParts(second));
  return sure.length === 0 ? undefined : sure.join('-');
}

function sureParts(date: string): string[] {
  const parts = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?/.exec(date)?.[0].split('-') ?? [];
  return /[~?%]$/.test(date) ? parts.slice(0, -1) : parts;
}

function shared(one: readonly string[], other: readonly string[]): string[] {
  const end = one.findIndex((part, at) => part !== other[at]);
  return one.slice(0, end === -1 ? one.length : end);
}
