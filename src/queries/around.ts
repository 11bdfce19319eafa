import type { AnyEntry } from '../edition/entry.ts';
import { linkTo } from './entry-links.ts';
import { neighboursIn, type Neighbours } from './series.ts';
import type { Site } from './site.ts';
import type { Around } from './views.ts';

/** An order in which an entry stands, such as the quotations of one speaker. */
export interface Order {
  /** Name of the series. */
  series: string;
  title: string;
  /** Where all of them are listed. */
  href: string | undefined;
}

/**
 * What stands before and after an entry in each order, unless it stands alone there or both are the
 * same as in an order already given. `noteOf` says of a neighbour what tells it apart.
 */
export function aroundIn(
  site: Site,
  entry: AnyEntry,
  orders: readonly Order[],
  noteOf: (other: AnyEntry) => string | undefined,
): Around[] {
  const noted = (other: AnyEntry | undefined) =>
    other && { link: linkTo(other), note: noteOf(other) };
  return orders
    .flatMap(({ series, title, href }) => {
      const found = neighboursIn(site.series, series, entry);
      return found === undefined || found.count < 2 ? [] : [{ title, href, found }];
    })
    .filter(({ found }, at, all) => !all.slice(0, at).some((other) => isSame(found, other.found)))
    .map(({ title, href, found }) => ({
      title,
      href,
      place: `${String(found.place)} of ${String(found.count)}`,
      previous: noted(found.previous),
      next: noted(found.next),
    }));
}

const isSame = (one: Neighbours, other: Neighbours): boolean =>
  one.previous === other.previous && one.next === other.next;
