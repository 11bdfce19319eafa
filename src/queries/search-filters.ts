import { entryKey, type EntryKey } from '../edition/entry.ts';
import { entryTitle } from '../edition/entry-title.ts';
import { findEntry, type Site } from './site.ts';
import type { SearchFacts } from './views.ts';

type Filters = SearchFacts['filters'];

/** The people among these entries, as values of the filter by person. */
export function personFilters({ edition }: Site, keys: readonly EntryKey[]): Filters {
  return [...new Set(keys)].flatMap((key) => {
    const entry = edition.entries.get(key);
    return entry?.kind === 'person'
      ? [{ name: 'person' as const, value: entry.data.sortName }]
      : [];
  });
}

export const peopleFilters = (site: Site, ids: readonly (string | undefined)[]): Filters =>
  personFilters(
    site,
    ids.filter((id) => id !== undefined).map((id) => entryKey('person', id)),
  );

/** Chapters as values of the filter by chapter. */
export function chapterFilters(site: Site, ids: readonly (string | undefined)[] = []): Filters {
  return ids.flatMap((id) => {
    const chapter = id === undefined ? undefined : findEntry(site, 'chapter', id);
    return chapter === undefined ? [] : [{ name: 'chapter' as const, value: entryTitle(chapter) }];
  });
}
