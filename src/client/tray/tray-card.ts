import type { KeptQuotation, Piece } from '../../edition/tray/kept-quotation.ts';
import type { TrayItem } from '../../edition/tray/tray.ts';
import { citedAs, type Level } from '../../exports/tray/cited-as.ts';
import { findElement } from '../find-element.ts';
import { make } from './make-element.ts';
import { quotationAddress } from './quotation-file.ts';

/** Shows a quotation on its card: its words, who said them and how they came down, how it is cited. */
export function fillCard(card: HTMLElement, item: TrayItem, level: Level): void {
  const { quotation, note } = item;
  const part = (name: string): HTMLElement => findElement(card, `.tray-${name}`, HTMLElement);
  part('words').lang = quotation.lang;
  part('words').replaceChildren(...quotation.words.map((words) => make('p', '', words)));
  showOriginal(part('original'), quotation.original);
  const link = make('a', '', quotation.heading);
  link.href = quotationAddress(quotation.id);
  part('about').replaceChildren(link, `. ${quotation.occasion}.`);
  part('record').textContent = [...quotation.record, quotation.recordNote]
    .filter((words) => words !== undefined)
    .join('. ');
  part('cited').replaceChildren(...citationNodes(citedAs(item, level).note));
  part('noted').textContent = note.trim();
}

function showOriginal(place: HTMLElement, original: KeptQuotation['original']): void {
  place.hidden = original === undefined;
  if (original === undefined) return;
  findElement(place, '.label', HTMLElement).textContent = original.label;
  const words = findElement(place, 'blockquote', HTMLElement);
  words.lang = original.lang;
  words.textContent = original.text;
}

const citationNodes = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : make('i', '', piece.italic)));
