import type { NameIndex, NameRow } from '../../edition/name-forms.ts';
import {
  matchNames,
  nameForm,
  nearestNames,
  type NameForm,
  type NameMatch,
} from '../../edition/name-match.ts';
import { shortened } from '../../edition/quotation-words.ts';
import { scriptTag } from '../../edition/script-tag.ts';

/** Who and what is called as typed, the best first; nobody where the names cannot be loaded. */
export const findNamed = async (typed: string): Promise<NameMatch<NamedPage>[]> =>
  matchNames(await loadPages(), typed);

/** Shows in a list who and what is called as typed; resolves to how many are shown. */
export async function suggestNames(list: HTMLElement, typed: string): Promise<number> {
  const shown = chooseFrom(await findNamed(typed));
  list.replaceChildren(...shown.map(toItem));
  return shown.length;
}

/** Shows in a list whose names are least unlike what is typed; resolves to how many are shown. */
export async function suggestNearest(list: HTMLElement, typed: string): Promise<number> {
  const names = await loadPages();
  const shown = nearestNames(names, typed).slice(0, shownAtOnce);
  list.replaceChildren(...shown.map(toItem));
  return shown.length;
}

/** The best, but not so many of one kind that another has no room. */
function chooseFrom(matches: NameMatch<NamedPage>[]): NameMatch<NamedPage>[] {
  const ofKind = new Map<string, number>();
  return matches
    .filter(({ named: { section } }) => {
      const count = ofKind.get(section) ?? 0;
      ofKind.set(section, count + 1);
      return count < ofOneKind;
    })
    .slice(0, shownAtOnce);
}

async function loadPages(): Promise<NamedPage[]> {
  const names = await loadNames().catch(() => undefined);
  return names?.pages ?? [];
}

/** Words for many pages of each kind; see `NameIndex`. None where the names cannot be had. */
export async function loadPlurals(): Promise<Record<string, string>> {
  const names = await loadNames().catch(() => undefined);
  return names?.plurals ?? {};
}

let loaded: Promise<Names> | undefined;

/** All names of the edition, fetched once; after a failure the next call tries again. */
function loadNames(): Promise<Names> {
  loaded ??= fetchNames();
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

async function fetchNames(): Promise<Names> {
  // The tag stands for this build: what it names can be kept for use without a network.
  const tag = import.meta.env.PUBLIC_BUILD_TAG ?? '';
  const response = await fetch(`${import.meta.env.BASE_URL}search/names.json?v=${tag}`);
  const index: unknown = await response.json();
  if (!isNameIndex(index)) throw new Error('names.json holds no names');
  const pages = index.names.map((row) => toNamedPage(row, index.kinds));
  return { pages, plurals: index.plurals };
}

function toNamedPage([section, id, detail, ...forms]: NameRow, kinds: NameIndex['kinds']) {
  return {
    section,
    href: `${import.meta.env.BASE_URL}${section}/${id}/`,
    label: [kinds[section], detail].filter(Boolean).join(' · '),
    title: forms[0],
    forms: forms.map(nameForm),
  };
}

function isNameIndex(index: unknown): index is NameIndex {
  return typeof index === 'object' && index !== null && 'names' in index && 'kinds' in index;
}

function toItem({ named, foundAs }: NameMatch<NamedPage>) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = named.href;
  link.textContent = named.title;
  const label = document.createElement('span');
  label.className = 'search-label';
  label.append(named.label);
  if (foundAs !== undefined)
    label.append(' · found as ', inItsScript(shortened(foundAs, longestForm)));
  item.append(link, ' ', label);
  return item;
}

function inItsScript(text: string): HTMLElement {
  const name = document.createElement('i');
  name.textContent = text;
  name.lang = scriptTag(text) ?? '';
  return name;
}

const shownAtOnce = 6;
const ofOneKind = 3;
// In characters: a treaty’s title can run over three lines.
const longestForm = 60;

interface Names extends Pick<NameIndex, 'plurals'> {
  pages: NamedPage[];
}

interface NamedPage {
  section: string;
  href: string;
  /** "person · 1880–1946". */
  label: string;
  title: string;
  forms: NameForm[];
}
