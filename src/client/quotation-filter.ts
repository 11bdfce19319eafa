import { comparable } from '../edition/quotation-match.ts';
import { findElement } from './find-element.ts';
import { whatHolds, type Holds } from './words-holder.ts';

/**
 * Leaves in the list of quotations those that hold the words typed and have the values chosen. What
 * is asked for stands in the address (`?q=honest+broker&year=1941`), so that it can be sent, and goes
 * along to the other orders of the list.
 */
class QuotationFilter extends HTMLElement {
  private groups: Group[] = [];
  private turn = 0;

  connectedCallback() {
    this.groups = groupsOf(this);
    const form = findElement(this, 'form', HTMLFormElement);
    form.addEventListener('input', ({ target }) => {
      const wasTyping = target instanceof HTMLInputElement && askedFor().has('q');
      changeAddress(wanted(form), !wasTyping);
      this.show(form);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      changeAddress(new URLSearchParams(), true);
      this.show(form);
      // The button is gone, and would take the focus with it.
      findElement(form, 'input', HTMLInputElement).focus();
    });
    addEventListener('popstate', () => this.show(form));
    this.show(form);
  }

  private show(form: HTMLFormElement) {
    fillIn(form, askedFor());
    const asked = wanted(form);
    const turn = ++this.turn;
    const narrow = (holds: Holds): void => {
      if (turn === this.turn) this.narrow(form, asked, holds);
    };
    const holds = whatHolds(asked.get('q') ?? '');
    if (holds instanceof Promise) void holds.then(narrow);
    else narrow(holds);
  }

  private narrow(form: HTMLFormElement, asked: URLSearchParams, holds: Holds) {
    const keys = [...asked].filter(([name]) => name !== 'q').map((pair) => pair.join('='));
    const all = new Set<string>();
    const shown = new Set<string>();
    for (const group of this.groups) {
      const left = group.items.filter((item) => {
        const isLeft = keys.every((key) => item.keys.has(key)) && holds(item);
        item.element.hidden = !isLeft;
        all.add(item.address);
        if (isLeft) shown.add(item.address);
        return isLeft;
      });
      showCount(group, left.length);
    }
    say(form, shown.size, all.size, asked);
    for (const order of this.querySelectorAll<HTMLAnchorElement>('.orders a'))
      order.search = asked.toString();
  }
}

/** How many are left, in words that are read aloud; where none is, what else can be done. */
function say(form: HTMLFormElement, shown: number, all: number, asked: URLSearchParams) {
  const isNarrowed = asked.size > 0;
  findElement(form, '[role="status"]', HTMLElement).textContent = !isNarrowed
    ? `All ${String(all)} quotations are shown.`
    : shown === 0
      ? `None of the ${String(all)} quotations fits.`
      : `${String(shown)} of the ${String(all)} quotations.`;
  findElement(form, 'button', HTMLButtonElement).hidden = !isNarrowed;
  findElement(form, '.nothing', HTMLElement).hidden = shown > 0;
  const words = asked.get('q');
  const elsewhere = form.querySelector<HTMLAnchorElement>('.nothing a');
  if (elsewhere)
    elsewhere.search = words === null ? '' : new URLSearchParams({ q: words }).toString();
}

interface Group {
  section: HTMLElement;
  /** Its line in the list of groups, where the page has one. */
  jump: HTMLElement | undefined;
  items: Item[];
}

interface Item {
  element: HTMLElement;
  address: string;
  keys: Set<string>;
  /** Its words, and those of the heading above it; compared only once they are asked for. */
  text: () => string;
}

function groupsOf(list: HTMLElement): Group[] {
  const jumps = [...list.querySelectorAll<HTMLElement>('.jump li')];
  return [...list.querySelectorAll<HTMLElement>('.group')].map((section, at) => {
    const heading = findElement(section, 'h2', HTMLElement).textContent;
    const elements = [...section.querySelectorAll<HTMLElement>('[data-keys]')];
    return { section, jump: jumps[at], items: elements.map((element) => itemOf(element, heading)) };
  });
}

function itemOf(element: HTMLElement, heading: string): Item {
  let text: string | undefined;
  return {
    element,
    address: findElement(element, '.said a', HTMLAnchorElement).href,
    keys: new Set(element.dataset['keys']?.split(' ')),
    text: () => (text ??= comparable([...wordsOf(element), heading].join(' '))),
  };
}

/** What the list says, without the button of the tray. */
const wordsOf = (element: HTMLElement): string[] =>
  [...element.querySelectorAll('p')].map(({ textContent }) => textContent);

/** A group without an item is hidden, and its line in the list of groups with it. */
function showCount({ section, jump }: Group, count: number) {
  section.hidden = count === 0;
  const words = section.querySelector<HTMLElement>('.count');
  if (words) {
    words.textContent = `${String(count)} quotations`;
    words.hidden = count === 1;
  }
  if (jump === undefined) return;
  jump.hidden = count === 0;
  findElement(jump, '.note', HTMLElement).textContent = String(count);
}

const askedFor = (): URLSearchParams => new URLSearchParams(location.search);

/** What the form asks for, without the fields that are empty. */
const wanted = (form: HTMLFormElement): URLSearchParams =>
  new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [],
    ),
  );

/** A value that the form does not offer leaves its field open. */
function fillIn(form: HTMLFormElement, asked: URLSearchParams) {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    const value = asked.get(field.name) ?? '';
    if (field.value === value) continue;
    field.value = value;
    if (field.value !== value) field.value = '';
  }
}

function changeAddress(asked: URLSearchParams, isNewPage: boolean) {
  const search = asked.toString();
  const address = search === '' ? location.pathname : `?${search}`;
  if (isNewPage) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

customElements.define('quotation-filter', QuotationFilter);
