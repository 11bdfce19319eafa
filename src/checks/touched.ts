import { entryKey, type AnyEntry, type EntryKey } from '../edition/entry.ts';
import { entryTitle } from '../edition/entry-title.ts';
import type { Graph } from '../edition/graph.ts';
import { kindOfFolder, kinds } from '../schemas/kinds.ts';
import type { Checked } from './checked.ts';

/** A file that a proposed change adds, changes or takes away; the path is from the edition's folder. */
export interface ChangedFile {
  path: string;
  change: 'new' | 'changed' | 'removed';
}

export interface TouchedEntry {
  file: string;
  change: ChangedFile['change'];
  kind: string;
  title: string;
  /** Address of its page from the site's root; nothing for an entry that is gone or faulty. */
  page: string | undefined;
  /** Addresses of other pages on which it appears. */
  alsoOn: string[];
}

export interface Touched {
  entries: TouchedEntry[];
  /** Changed files that are no entries, such as `bibliography.json`. */
  others: string[];
}

type Linked = Pick<Checked, 'entries' | 'graph'>;

/** The entries that changed files hold, and the pages that show something of them. */
export function touchedBy(files: readonly ChangedFile[], checked: Linked): Touched {
  const entries: TouchedEntry[] = [];
  const others: string[] = [];
  for (const { path, change } of [...files].sort(byPath)) {
    const [folder = '', name = ''] = path.split('/');
    const kind = kindOfFolder.get(folder);
    if (kind === undefined || !name.endsWith('.md')) {
      others.push(path);
      continue;
    }
    const key = entryKey(kind, name.slice(0, -'.md'.length));
    const entry = checked.entries.get(key);
    entries.push({
      file: path,
      change,
      kind: kinds[kind].one,
      title: entry === undefined ? name : entryTitle(entry),
      page: entry && pageOf(entry),
      alsoOn: pagesWith(key, checked),
    });
  }
  return { entries, others };
}

/** First where it belongs by its fields, then where it is named or quoted, then what it names. */
function pagesWith(key: EntryKey, { entries, graph }: Linked): string[] {
  const keys = [...namedInFields(graph, key), ...naming(graph, key), ...namedIn(graph, key)];
  const others = new Set(keys.filter((other) => other !== key));
  return [...others].flatMap((other) => {
    const entry = entries.get(other);
    return entry === undefined ? [] : [pageOf(entry)];
  });
}

const namedInFields = (graph: Graph, key: EntryKey): EntryKey[] =>
  (graph.from.get(key) ?? []).flatMap(({ to, via }) =>
    to.type === 'entry' && via === 'field' ? [to.key] : [],
  );

const naming = (graph: Graph, key: EntryKey): EntryKey[] =>
  (graph.to.get(key) ?? []).map(({ from }) => from);

const namedIn = (graph: Graph, key: EntryKey): EntryKey[] =>
  (graph.from.get(key) ?? []).flatMap(({ to }) => (to.type === 'entry' ? [to.key] : []));

const pageOf = ({ address }: AnyEntry): string => `/${address}`;

const byPath = (one: ChangedFile, other: ChangedFile): number => (one.path < other.path ? -1 : 1);
