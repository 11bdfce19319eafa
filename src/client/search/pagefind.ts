import { loadEngine, places } from './pagefind-engine.ts';

/** Loads Pagefind and its index, once; nothing of it is fetched before. */
export function openIndex(): Promise<Pagefind> {
  opened ??= load();
  return opened;
}

/** Opens the index and lets its answers count the pages of each value of a filter. */
export async function loadCounts(filter: string): Promise<void> {
  const pagefind = await openIndex();
  // Pagefind counts by those filters that some search has asked for.
  await pagefind.search(null, { filters: { [filter]: { any: [''] } } });
}

// The page about a name comes before the pages whose titles mention it.
const metaWeights = { title: 5, name: 10, dates: 0.5, extract: 0.5 };

let opened: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  try {
    const pagefind: unknown = await loadEngine();
    if (!isPagefind(pagefind)) throw new Error('pagefind.js is not Pagefind');
    // The tag stands for this build: what it names can be kept for use without a network.
    const tag = import.meta.env.PUBLIC_BUILD_TAG;
    await pagefind.options({
      ...places,
      noWorker: true,
      ranking: { metaWeights },
      ...(tag === undefined ? {} : { metaCacheTag: tag }),
    });
    await pagefind.init();
    return pagefind;
  } catch (error) {
    opened = undefined;
    throw error;
  }
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'search' in module && 'options' in module;
}

/** The part of Pagefind's interface in use; see https://pagefind.app/docs/api/. */
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<FilterCounts>;
  /** The term `null` finds every page that passes the filters. */
  search: (term: string | null, options: SearchOptions) => Promise<Found>;
}

export interface SearchOptions {
  filters?: Filters;
  sort?: { date: 'asc' | 'desc' };
}

export type Filters = Record<string, { any: string[] }>;

/** How many pages each value of each filter has: `{ kind: { Person: 12 } }`. */
export type FilterCounts = Record<string, Record<string, number>>;

export interface Found {
  results: FoundPage[];
  /** Counts of what remains under the filters of this search. */
  filters: FilterCounts;
}

export interface FoundPage {
  id: string;
  data: () => Promise<Fragment>;
}

/** One found page. Places are counted in words, from the beginning of `content`. */
export interface Fragment {
  url: string;
  content: string;
  anchors: Anchor[];
  weighted_locations: Match[];
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

export interface Anchor {
  element: string;
  id: string;
  location: number;
}

export interface Match {
  location: number;
  balanced_score: number;
}
