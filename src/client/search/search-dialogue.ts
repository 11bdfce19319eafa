import { findElement } from '../find-element.ts';
import { loadPlurals, suggestNames } from './name-search.ts';
import { onceQuiet } from '../once-quiet.ts';
import { loadCounts } from './pagefind.ts';
import { renderGroups } from './search-groups.ts';
import { renderResults } from './search-result.ts';
import { countInWords, unavailable } from './search-messages.ts';
import { searchPages } from './search-pages.ts';
import { parseState, serialiseState } from './search-state.ts';
import resultStyles from '../../styles/search-results.css?url';
import dialogueStyles from '../../styles/search-dialogue.css?url';
import { addStyles } from '../add-styles.ts';

/** Makes the dialogue search while its reader types. A second call does nothing. */
export function startSearch(dialogue: HTMLDialogElement): void {
  if (started.has(dialogue)) return;
  started.add(dialogue);
  // Without them the dialogue is plain, but it searches.
  void addStyles(resultStyles, dialogueStyles).catch(() => undefined);
  const form = findElement(dialogue, 'form', HTMLFormElement);
  const input = findElement(dialogue, 'input', HTMLInputElement);
  const status = findElement(dialogue, '[role="status"]', HTMLElement);
  const list = findElement(dialogue, 'ol', HTMLOListElement);
  const names = addNames(list);
  const all = findElement(dialogue, '.search-all', HTMLAnchorElement);
  const address = all.href;
  // Fetched while the reader still types; a failure is told when it matters.
  const counted = loadCounts('kind').catch(() => undefined);
  let latest = 0;
  let named = Promise.resolve(0);

  const search = async (): Promise<void> => {
    const turn = ++latest;
    const state = parseState(new FormData(form));
    if (state.query === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    await counted;
    const { pages, counts } = await searchPages(state, []);
    const items = await renderResults(pages.slice(0, shownAtOnce), state.query);
    const count = await named;
    const plurals = await loadPlurals();
    if (turn !== latest) return;
    list.replaceChildren(...items.filter((item) => !isListed(item, names)));
    status.textContent = countInWords(pages.length, state.query, count);
    status.append(...renderGroups(counts['kind'] ?? {}, plurals, state, address));
  };
  const tell = (): void => {
    list.replaceChildren();
    status.textContent = unavailable;
  };

  // Names need no index: they answer while the reader types.
  const suggest = (): void => {
    all.href = address + serialiseState(parseState(new FormData(form)));
    named = suggestNames(names, input.value);
  };
  input.addEventListener('input', suggest);
  const searchSoon = onceQuiet(
    () => void search().catch(tell),
    () => pauseAfter(input.value),
  );
  input.addEventListener('input', searchSoon);
  dialogue.addEventListener('keydown', (event) => onKey(event, dialogue));
  dialogue.addEventListener('click', (event) => {
    // A link to a paragraph of this very page leaves the dialogue open otherwise.
    if (event.target instanceof Element && event.target.closest('li a')) dialogue.close();
  });
  findElement(dialogue, '.search-close', HTMLButtonElement).addEventListener('click', () =>
    dialogue.close(),
  );
  suggest();
  void search().catch(tell);
}

/** A list for names, above the one of results; they scroll as one. */
function addNames(results: HTMLElement): HTMLElement {
  const names = document.createElement('ul');
  names.className = 'search-names';
  names.setAttribute('aria-label', 'Names');
  const both = document.createElement('div');
  both.className = 'search-scroll';
  results.before(both);
  both.append(names, results);
  return names;
}

/** Whether a result is a page that stands among the names already. */
function isListed(item: HTMLElement, names: HTMLElement): boolean {
  const [page, ...known] = [item, ...names.children].map(pageOf);
  return known.includes(page);
}

/** The page that an item leads to, `people/darwin-charles/`, wherever the site stands. */
function pageOf(item: Element): string | undefined {
  return /[^/]+\/[^/]+\/(?=(?:index\.html)?$)/.exec(item.querySelector('a')?.pathname ?? '')?.[0];
}

/** Up and down walk from the field through the results; Escape closes at once, text or not. */
function onKey(event: KeyboardEvent, dialogue: HTMLDialogElement): void {
  if (event.isComposing) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    dialogue.close();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [...dialogue.querySelectorAll<HTMLElement>('input, li a, .search-all')];
  const place = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[Math.max(place, 0) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

const started = new WeakSet<HTMLDialogElement>();
const shownAtOnce = 5;

/**
 * Milliseconds to wait for the next key, which of a good typist comes sooner. What one or two letters
 * begin is a good part of the whole index, and seldom what is meant; a sign of Chinese or Japanese is
 * a word.
 */
function pauseAfter(typed: string): number {
  const [begun] = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,2}$/u.exec(typed) ?? [];
  return begun !== undefined && !/\p{Lo}/u.test(begun) ? 400 : 125;
}
