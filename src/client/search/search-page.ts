import { findElement } from '../find-element.ts';
import { loadPlurals, suggestNames, suggestNearest } from './name-search.ts';
import { onceQuiet } from '../once-quiet.ts';
import { openIndex, type FoundPage } from './pagefind.ts';
import { SearchFilters } from './search-filters.ts';
import { renderGroups } from './search-groups.ts';
import { countInWords, unavailable } from './search-messages.ts';
import { searchPages } from './search-pages.ts';
import { renderResults } from './search-result.ts';
import { hasFilters, parseState, serialiseState, type SearchState } from './search-state.ts';

/** The full search: its form, its results, and the address that holds what is asked. */
class SearchPage extends HTMLElement {
  readonly form = findElement(this, 'form', HTMLFormElement);
  readonly input = findElement(this, 'input[type="search"]', HTMLInputElement);
  readonly sort = findElement(this, 'select[name="sort"]', HTMLSelectElement);
  readonly status = findElement(this, '[role="status"]', HTMLElement);
  readonly names = findElement(this, '.search-names', HTMLUListElement);
  readonly similar = findElement(this, '.search-similar ul', HTMLUListElement);
  readonly list = findElement(this, 'ol', HTMLOListElement);
  readonly help = findElement(this, '.search-help', HTMLDetailsElement);
  readonly hints = findElement(this, '.search-hints', HTMLElement);
  readonly more = findElement(this, '.search-more', HTMLButtonElement);
  readonly filters = new SearchFilters(this.form);
  pages: FoundPage[] = [];
  turn = 0;
  asked = '';
  suggested = '';
  named = Promise.resolve(0);

  connectedCallback() {
    // Results come after the page has loaded: only we know when there is something to scroll to.
    history.scrollRestoration = 'manual';
    this.form.hidden = false;
    this.listen();
    void this.start().catch(() => this.tellFailure());
  }

  listen() {
    const whileTyping = onceQuiet(
      () => this.searchAnew('replaceState'),
      () => typingPause,
    );
    this.input.addEventListener('input', () => this.suggest(this.stateOfForm()));
    this.input.addEventListener('input', whileTyping);
    this.form.addEventListener('change', ({ target }) => {
      if (target !== this.input) this.searchAnew('pushState');
    });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.searchAnew('pushState');
    });
    this.filters.onClear(() => this.searchAnew('pushState'));
    this.more.addEventListener('click', () => void this.showMore());
    addEventListener('popstate', () => {
      // A link within the page, such as the one that skips the navigation, is no other search.
      if (location.search !== this.asked) void this.restore().catch(() => this.tellFailure());
    });
    // For a reader who comes back from a result.
    addEventListener('pagehide', () => this.rememberPlace());
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) scrollTo(0, placeBefore().scroll);
    });
  }

  async start() {
    const state = stateOfAddress();
    const { query } = state;
    this.input.value = query;
    this.help.open = location.search === '';
    this.suggest(state);
    if (location.search === '') this.input.focus({ preventScroll: true });
    const index = await openIndex();
    this.filters.fill(await index.filters());
    const typed = this.input.value;
    await this.restore();
    if (typed === query) return;
    this.input.value = typed;
    this.searchAnew('replaceState');
  }

  /** Shows what the address asks for, as far down as the reader had come. */
  async restore() {
    const { shown, scroll } = placeBefore();
    const state = stateOfAddress();
    this.input.value = state.query;
    this.sort.value = state.sort;
    this.filters.choose(state);
    await this.search(state, shown);
    scrollTo(0, scroll);
  }

  /** Names need no index: they answer while the reader types. Filters are for pages. */
  suggest(state: SearchState) {
    const typed = hasFilters(state) ? '' : state.query;
    if (typed === this.suggested) return;
    this.suggested = typed;
    this.named = suggestNames(this.names, typed);
  }

  searchAnew(write: 'pushState' | 'replaceState') {
    const state = this.stateOfForm();
    const address = `${location.pathname}${serialiseState(state)}`;
    if (address !== location.pathname + location.search) {
      if (write === 'pushState') this.rememberPlace();
      history[write](null, '', address);
    }
    void this.search(state, shownAtOnce).catch(() => this.tellFailure());
  }

  async search(state: SearchState, shown: number) {
    const turn = ++this.turn;
    this.asked = location.search;
    this.suggest(state);
    if (state.query === '' && !hasFilters(state)) {
      this.showNothingAsked();
      return;
    }
    const { pages, counts } = await searchPages(state, this.filters.years);
    const items = await renderResults(pages.slice(0, shown), state.query);
    const named = await this.named;
    const plurals = await loadPlurals();
    if (turn !== this.turn) return;
    this.help.open = false;
    this.pages = pages;
    this.list.replaceChildren(...items);
    this.filters.count(counts);
    this.filters.clear.hidden = !hasFilters(state);
    const message = countInWords(pages.length, state.query, named);
    if (pages.length > 0) {
      this.tell(message);
      this.status.append(...renderGroups(counts['kind'] ?? {}, plurals, state, ''));
      return;
    }
    // What is called nearly so stands above already.
    const similar = await suggestNearest(this.similar, named > 0 ? '' : state.query);
    if (turn !== this.turn) return;
    findElement(this, '.search-similar', HTMLElement).hidden = similar === 0;
    this.tell(message, true);
  }

  async showMore() {
    const { length } = this.list.children;
    const next = this.pages.slice(length, length + shownAtOnce);
    const items = await renderResults(next, this.input.value);
    this.list.append(...items);
    this.more.hidden = this.list.children.length >= this.pages.length;
    items[0]?.querySelector('a')?.focus();
  }

  showNothingAsked() {
    this.pages = [];
    this.list.replaceChildren();
    this.filters.countAll();
    this.filters.clear.hidden = true;
    this.help.open = true;
    this.tell('');
  }

  tellFailure() {
    this.pages = [];
    this.list.replaceChildren();
    this.tell(unavailable);
  }

  tell(message: string, isNothing = false) {
    this.status.textContent = message;
    this.more.hidden = this.list.children.length >= this.pages.length;
    this.hints.hidden = !isNothing;
  }

  stateOfForm(): SearchState {
    return parseState(new FormData(this.form));
  }

  rememberPlace() {
    const place: Place = { shown: this.list.children.length, scroll: scrollY };
    history.replaceState(place, '');
  }
}

function stateOfAddress(): SearchState {
  return parseState(new URLSearchParams(location.search));
}

/** How many results were shown, and how far the reader had scrolled, when this address was left. */
function placeBefore(): Place {
  const state: unknown = history.state;
  return isPlace(state) && state.shown > 0 ? state : { shown: shownAtOnce, scroll: 0 };
}

function isPlace(state: unknown): state is Place {
  return typeof state === 'object' && state !== null && 'shown' in state && 'scroll' in state;
}

const shownAtOnce = 20;
const typingPause = 200;

interface Place {
  shown: number;
  scroll: number;
}

customElements.define('search-page', SearchPage);
