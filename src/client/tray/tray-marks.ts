import { placeOf, put, without } from '../../edition/tray/tray-changes.ts';
import type { TrayItem } from '../../edition/tray/tray.ts';
import { shortened } from '../../edition/quotation-words.ts';
import styles from '../../styles/tray-marks.css?url';
import { addStyles } from '../add-styles.ts';
import { say } from '../toast.ts';
import { fetchQuotation, quotationOf, trayAddress } from './quotation-file.ts';
import { changeTray, onTrayChange, openTray, TrayRefused } from './tray-store.ts';

/** Puts a button beside each quotation on the page, and the way to the tray on its bar. */
export async function startMarks(): Promise<void> {
  await addStyles(styles);
  showLink(idsOnTray().size);
  for (const shown of document.querySelectorAll<HTMLElement>(
    '.quoted, .prose figure, [data-keys]',
  )) {
    const id = shown.dataset['quotation'] ?? linkedQuotation(shown);
    const words = shown.querySelector('blockquote, .said')?.textContent;
    if (id === undefined || words === undefined) continue;
    // A figure ends with its caption.
    (shown.querySelector('figcaption') ?? shown).append(createMark(id, words));
  }
}

/** Adds the button to what else shows a quotation: a result of the search, the preview of a link. */
export async function addMark(
  place: HTMLElement,
  link: HTMLAnchorElement,
  words: string,
): Promise<void> {
  const id = quotationOf(link);
  if (id === undefined) return;
  await addStyles(styles);
  place.append(createMark(id, words));
}

/** The last link of a figure leads to its quotation; people that speak in it are linked before. */
const linkedQuotation = (shown: HTMLElement): string | undefined =>
  [...shown.querySelectorAll('a')].flatMap((link) => quotationOf(link) ?? []).at(-1);

/** A button that puts a quotation on the tray and takes it off again. */
function createMark(id: string, words: string): HTMLButtonElement {
  const mark = document.createElement('button');
  mark.type = 'button';
  mark.className = 'tray-mark';
  mark.value = id;
  mark.textContent = 'Tray';
  mark.ariaLabel = `Put on the tray: “${shortened(words.trim().replace(/^“|”$/g, ''), 60)}”`;
  mark.ariaPressed = String(idsOnTray().has(id));
  mark.addEventListener('click', () => {
    change(mark, id).catch((error: unknown) => {
      say(error instanceof TrayRefused ? error.message : unreachable);
    });
  });
  return mark;
}

async function change(mark: HTMLButtonElement, id: string): Promise<void> {
  if (mark.ariaPressed === 'true') {
    takeOff(id);
    return;
  }
  const quotation = await fetchQuotation(id);
  if (quotation === undefined) throw new Error(`There is no quotation ${id}.`);
  const { length } = changeTray((items) => put(items, { quotation, note: '' }));
  const link = document.createElement('a');
  link.href = trayAddress;
  link.textContent = 'Go to the tray';
  say(`On the tray, which now holds ${String(length)}.`, link);
}

/** Gives the way back, for as long as it takes where a note would be lost. */
function takeOff(id: string): void {
  const items = openTray();
  const place = placeOf(items, id);
  const item = items[place];
  changeTray((present) => without(present, id));
  if (item === undefined) return;
  const undo = document.createElement('button');
  undo.type = 'button';
  undo.textContent = 'Undo';
  undo.addEventListener('click', () => putBack(item, place));
  const words = item.note === '' ? 'Taken off the tray.' : 'Taken off the tray, with your note.';
  say(words, undo, item.note !== '');
}

function putBack(item: TrayItem, place: number): void {
  try {
    changeTray((items) => put(items, item, place));
    say('On the tray again.');
  } catch (error) {
    say(String(error instanceof Error ? error.message : error));
  }
}

let known: ReadonlySet<string> | undefined;

/** What lies on the tray; from the first call on every button and the bar of the page follow it. */
function idsOnTray(): ReadonlySet<string> {
  if (known === undefined) {
    onTrayChange(() => {
      known = readIds();
      showState(known);
    });
    known = readIds();
  }
  return known;
}

function showState(ids: ReadonlySet<string>): void {
  for (const mark of document.querySelectorAll<HTMLButtonElement>('.tray-mark')) {
    mark.ariaPressed = String(ids.has(mark.value));
  }
  showLink(ids.size);
}

/** The way to the tray, for those who have something on it. */
function showLink(count: number): void {
  const bar = document.querySelector('.bar');
  const link = bar?.querySelector<HTMLAnchorElement>('.tray-link') ?? document.createElement('a');
  link.className = 'tray-link';
  link.href = trayAddress;
  link.textContent = `Tray (${String(count)})`;
  const isThere = document.querySelector('reader-tray') !== null;
  if (count === 0 || isThere) link.remove();
  else if (!link.isConnected) bar?.append(link);
}

/** A tray that cannot be read says so when it is to be changed. */
function readIds(): ReadonlySet<string> {
  try {
    return new Set(openTray().map(({ quotation }) => quotation.id));
  } catch {
    return new Set();
  }
}

const unreachable =
  'This quotation could not be fetched: there is no network, or the site has changed. Load the page anew, then try again.';
