import { heldOn, type Held } from '../edition/tenure.ts';
import { findElement } from './find-element.ts';

/**
 * Leaves in the tables of offices around its form only those who held a post on the day that a reader
 * chooses. The day stands in the address (`?on=1835-09-15`), so that it can be sent, and the way back
 * leads to the day before it was changed.
 */
class OfficeDate extends HTMLElement {
  /** What the page says while no day is chosen. */
  private prompt: string | undefined;

  connectedCallback() {
    const form = findElement(this, 'form', HTMLFormElement);
    const field = findElement(form, 'input', HTMLInputElement);
    const days = form.querySelector('select');
    const show = () => this.show(dayOfAddress(field));
    const go = (day: string, isNewPage: boolean) => {
      if (day !== dayOfAddress(field)) changeAddress(day, isNewPage);
      show();
    };
    field.addEventListener('input', () => {
      // While a year is being typed, the date is out of the story.
      if (field.validity.valid) go(field.value, dayOfAddress(field) === '');
    });
    days?.addEventListener('change', () => go(days.value, true));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      go('', true);
      // The button has nothing to do any more, and would take the focus with it.
      field.focus();
    });
    for (const button of form.querySelectorAll('button[name="step"]')) {
      if (!(button instanceof HTMLButtonElement)) continue;
      button.addEventListener('click', () => go(dayAfter(field, Number(button.value)), false));
    }
    addEventListener('popstate', show);
    show();
  }

  /** Shows who held which post on a day; everybody, if no day is given. */
  show(day: string) {
    const posts = [...this.querySelectorAll('tbody')];
    const holders = posts.map((post) => showHolders(post, day));
    const field = findElement(this, 'input', HTMLInputElement);
    if (field.value !== day) field.value = day;
    const days = this.querySelector('select');
    const isListed = days && [...days.options].some(({ value }) => value === day);
    if (days) days.value = isListed ? day : '';
    for (const button of this.querySelectorAll('button')) button.disabled = day === '';
    const filled = holders.filter((held) => held.length > 0).length;
    const unsure = holders.filter((held) => held.length > 0 && !held.includes('held')).length;
    const status = findElement(this, '[role="status"]', HTMLElement);
    this.prompt ??= status.textContent;
    status.textContent = day === '' ? this.prompt : inWords(day, posts.length, filled, unsure);
  }
}

/** Hides the holders of a post who did not hold it on a day; what the others' dates say comes back. */
function showHolders(post: HTMLTableSectionElement, day: string): Held[] {
  for (const words of post.querySelectorAll('.on-day')) words.remove();
  const found = [...post.rows].slice(1).flatMap((row) => {
    const [from, to] = [row.cells[1], row.cells[2]].map(
      (cell) => cell?.querySelector('time')?.dateTime,
    );
    const isGap = row.classList.contains('nobody');
    const held = day === '' ? 'held' : isGap ? 'not' : heldOn({ from, to }, day);
    row.hidden = held === 'not';
    if (held === 'possibly') row.cells[0]?.append(remark('possibly: the dates leave it open'));
    return held === 'not' ? [] : [held];
  });
  if (found.length === 0) post.append(rowOfNone());
  return found;
}

function rowOfNone(): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.className = 'nobody on-day';
  const cell = row.insertCell();
  cell.colSpan = 4;
  cell.textContent = 'nobody in this edition';
  return row;
}

function remark(words: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'note on-day';
  span.textContent = words;
  return span;
}

function inWords(day: string, posts: number, filled: number, unsure: number): string {
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const doubt = unsure === 0 ? '' : `, ${String(unsure)} of them only possibly`;
  return `${words.format(new Date(day))}: ${String(filled)} of ${String(posts)} posts have a holder in this edition${doubt}.`;
}

/** The day that the address asks for, if it lies within the story; else nothing. */
function dayOfAddress({ min, max }: HTMLInputElement): string {
  const day = new URLSearchParams(location.search).get('on') ?? '';
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  return isDay && day >= min && day <= max ? day : '';
}

function changeAddress(day: string, isNewPage: boolean) {
  const address = day === '' ? location.pathname : `?on=${day}`;
  if (isNewPage) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/** The day some days after the one in the field, kept within the story. */
function dayAfter({ value, min, max }: HTMLInputElement, days: number): string {
  const date = new Date(value);
  date.setUTCDate(date.getUTCDate() + days);
  const day = date.toISOString().slice(0, 10);
  return day < min ? min : day > max ? max : day;
}

customElements.define('office-date', OfficeDate);
