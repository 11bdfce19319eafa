import type { Office } from '../schemas/edition.ts';
import type { Role } from '../schemas/person.ts';
import { earliestDay, latestDay } from './dates.ts';
import type { Entry } from './entry.ts';
import type { Span } from './story-span.ts';
import { heldIn, tenureOf, type Tenure } from './tenure.ts';

/** A post of the edition's list and the people who held it, first come first. */
export interface Post {
  office: Office;
  holders: Holder[];
}

export interface Holder {
  person: Entry<'person'>;
  role: Role;
  tenure: Tenure;
}

/** The posts of one state, in the order of the edition's list. */
export interface State {
  name: string;
  posts: Post[];
}

/** Who held which post within the span; posts that nobody of the edition held in it are left out. */
export function statesOf(
  offices: readonly Office[],
  people: readonly Entry<'person'>[],
  span: Span,
): State[] {
  const holders = holdersByOffice(people, span);
  const states = new Map<string, Post[]>();
  for (const office of offices) {
    const found = holders.get(office.id);
    if (found === undefined) continue;
    const posts = states.get(office.of) ?? [];
    states.set(office.of, posts);
    posts.push({ office, holders: found.sort(byTime) });
  }
  return [...states].map(([name, posts]) => ({ name, posts }));
}

function holdersByOffice(people: readonly Entry<'person'>[], span: Span): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const person of people) {
    for (const role of person.data.roles ?? []) {
      const tenure = tenureOf(role);
      if (role.office === undefined || !touches(tenure, span)) continue;
      const list = holders.get(role.office) ?? [];
      holders.set(role.office, list);
      list.push({ person, role, tenure });
    }
  }
  return holders;
}

function touches({ from, to }: Tenure, span: Span): boolean {
  const first = from === undefined ? -Infinity : Number(from.slice(0, 4));
  const last = to === undefined ? Infinity : Number(to.slice(0, 4));
  return first <= span.to && last >= span.from;
}

const byTime = (one: Holder, other: Holder): number => {
  const [a, b] = [one, other].map(({ tenure }) => `${tenure.from ?? ''} ${tenure.to ?? ''}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
};

/**
 * The times between two holders for which the edition names nobody, as exact as the dates beside
 * them: after somebody who held a post until `1838`, the gap begins in `1839`. Before the first
 * holder and after the last an edition is silent, which is no gap; nor is a handover of some days.
 */
export function gapsOf(tenures: readonly Tenure[]): Tenure[] {
  const gaps: Tenure[] = [];
  let reached: string | undefined;
  for (const { from, to } of tenures) {
    if (reached !== undefined && from !== undefined) {
      const gap = { from: stepped(reached, 1), to: stepped(from, -1) };
      if (isLong(gap)) gaps.push(gap);
    }
    // Nothing is a gap after somebody whose last day is not known.
    if (to === undefined) return gaps;
    if (reached === undefined || `${to}-99` > `${reached}-99`) reached = to;
  }
  return gaps;
}

/** Whether somebody else must be missing: for two weeks a post may wait for its next holder. */
function isLong({ from, to }: Record<keyof Tenure, string>): boolean {
  const days = (Date.parse(latestDay(to)) - Date.parse(earliestDay(from))) / 86_400_000;
  return days >= 14;
}

/** The year, month or day after a date, or before it. */
function stepped(date: string, by: 1 | -1): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const move = { 4: [by, 0, 0], 7: [0, by, 0], 10: [0, 0, by] }[date.length] ?? [0, 0, 0];
  const [years = 0, months = 0, days = 0] = move;
  return new Date(Date.UTC(year + years, month - 1 + months, day + days))
    .toISOString()
    .slice(0, date.length);
}

/** The holders of a post in a year. */
export const holdersIn = ({ holders }: Post, year: number): Holder[] =>
  holders.filter(({ tenure }) => heldIn(tenure, year) !== 'not');
