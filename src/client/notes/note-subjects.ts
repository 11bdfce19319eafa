import { matchNames } from '../../edition/name-match.ts';
import type { NoteFormData } from '../../edition/note-form-data.ts';
import { shortened } from '../../edition/quotation-words.ts';
import { Combobox, type Choice } from './combobox.ts';
import { findElement } from '../find-element.ts';
import { loadParagraphs, namesOf } from './note-known.ts';

/** The entries that a note is about, each a group of fields, with their number in every name. */
export class NoteSubjects {
  private readonly known: () => Promise<NoteFormData>;
  private readonly onChange: () => void;
  private readonly list: HTMLElement;
  /** The first room stands on the page: nothing moves, and what is typed at once stays. */
  private standing: Element | undefined;
  private readonly blank: Node;
  private readonly boxes = new Map<Element, Record<'entry' | 'paragraph', Combobox>>();

  constructor(form: HTMLElement, known: () => Promise<NoteFormData>, onChange: () => void) {
    this.known = known;
    this.onChange = onChange;
    this.list = findElement(form, '.subjects', HTMLElement);
    this.standing = findElement(form, '.subject', HTMLElement);
    this.blank = this.standing.cloneNode(true);
    findElement(form, '.add-subject', HTMLButtonElement).addEventListener('click', () => {
      this.add();
      onChange();
      this.list.lastElementChild?.querySelector('input')?.focus();
    });
  }

  /** Makes room for so many entries, and for one at least. */
  setCount(count: number) {
    const { standing } = this;
    this.standing = undefined;
    this.boxes.clear();
    if (standing) this.setUp(standing);
    else this.list.replaceChildren();
    while (this.boxes.size < Math.max(1, count)) this.add();
  }

  /** Puts an entry into the first room that is free, unless it stands there already. */
  fill(path: string, paragraph: string) {
    const all = [...this.boxes.values()];
    if (all.some(({ entry }) => entry.value.value === path)) return;
    if (all.every(({ entry }) => entry.value.value !== '')) this.add();
    const free = [...this.boxes.values()].find(({ entry }) => entry.value.value === '');
    free?.entry.show(path, path);
    free?.paragraph.show(paragraph, paragraph);
  }

  /** Shows paths and anchors, until their words are known. */
  showValues() {
    for (const { entry, paragraph } of this.boxes.values())
      for (const { value, input } of [entry, paragraph]) input.value = value.value;
  }

  /** Puts names and beginnings in the place of paths and anchors, as far as they are known. */
  async showWords() {
    const known = await this.known();
    for (const { entry, paragraph } of this.boxes.values()) {
      const path = entry.value.value;
      const name = namesOf(known).find((one) => one.path === path);
      if (name !== undefined) entry.show(path, name.title);
      const anchor = paragraph.value.value;
      const passages = anchor === '' ? [] : await loadParagraphs(path, known);
      const passage = passages?.find((one) => one.anchor === anchor);
      if (passage !== undefined) paragraph.show(anchor, shortened(passage.text, longestWords));
      else if (paragraph.input.value === '') paragraph.show(anchor, anchor);
    }
  }

  private add() {
    this.list.append(this.blank.cloneNode(true));
    const item = this.list.lastElementChild;
    if (item !== null) this.setUp(item);
  }

  private setUp(item: Element) {
    const [entryBox, paragraphBox] = item.querySelectorAll<HTMLElement>('.choice');
    if (entryBox === undefined || paragraphBox === undefined) return;
    const entry = new Combobox(entryBox, {
      offer: (typed) => this.offerEntries(typed),
      valueOf: (typed) => typed,
    });
    const paragraph = new Combobox(paragraphBox, {
      offer: (typed) => this.offerParagraphs(entry.value.value, typed),
      valueOf: (typed) => typed.replace(/^.*#/, ''),
    });
    this.boxes.set(item, { entry, paragraph });
    findElement(item, '.remove', HTMLButtonElement).addEventListener('click', () =>
      this.remove(item),
    );
    this.number();
  }

  private remove(item: Element) {
    const near = item.nextElementSibling ?? item.previousElementSibling;
    this.boxes.delete(item);
    item.remove();
    this.number();
    this.onChange();
    near?.querySelector('input')?.focus();
  }

  private number() {
    const items = [...this.list.children];
    for (const [at, item] of items.entries()) {
      findElement(item, 'legend', HTMLElement).classList.toggle('unseen', items.length === 1);
      findElement(item, '.number', HTMLElement).textContent = String(at + 1);
      findElement(item, '.remove', HTMLButtonElement).hidden = items.length === 1;
      for (const element of item.querySelectorAll('*'))
        for (const { name, value } of [...element.attributes])
          if (value.includes('subjects'))
            element.setAttribute(name, value.replaceAll(/(subjects[.-])\d+/g, `$1${String(at)}`));
    }
  }

  private async offerEntries(typed: string): Promise<Choice[]> {
    const found = matchNames(namesOf(await this.known()), typed).slice(0, shownAtOnce);
    return found.map(({ named: { path, title, label }, foundAs }) => ({
      value: path,
      words: title,
      detail: foundAs === undefined ? label : `${label} · found as ${foundAs}`,
    }));
  }

  private async offerParagraphs(path: string, typed: string): Promise<Choice[]> {
    const passages = (await loadParagraphs(path, await this.known())) ?? [];
    const wanted = typed.toLowerCase();
    return passages
      .filter(({ anchor, text }) => anchor === wanted || text.toLowerCase().includes(wanted))
      .map(({ anchor, text }) => ({
        value: anchor,
        words: shortened(text, longestWords),
        detail: '',
      }));
  }
}

const shownAtOnce = 8;
// In characters; the field shows the beginning of a paragraph in a line or two.
const longestWords = 90;
