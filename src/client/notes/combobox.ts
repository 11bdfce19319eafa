import { findElement } from '../find-element.ts';

/** Something that can be chosen: the value that is kept, and the words that stand for it. */
export interface Choice {
  value: string;
  words: string;
  detail: string;
}

export interface Choosing {
  /** What fits the words typed, best first. */
  offer: (typed: string) => Promise<Choice[]>;
  /** The value of words that were typed and not chosen. */
  valueOf: (typed: string) => string;
}

/**
 * A field in which one types and chooses from a list, with its value in a hidden field beside it. As
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ has it: arrows, Enter and Escape; the focus
 * stays in the field.
 */
export class Combobox {
  readonly input: HTMLInputElement;
  readonly list = document.createElement('ul');
  readonly value: HTMLInputElement;
  private readonly choosing: Choosing;
  private choices: Choice[] = [];
  private active = -1;
  private turn = 0;

  constructor(box: HTMLElement, choosing: Choosing) {
    this.choosing = choosing;
    this.input = findElement(box, '[role="combobox"]', HTMLInputElement);
    this.list.id = this.input.getAttribute('aria-controls') ?? '';
    this.list.role = 'listbox';
    this.list.ariaLabel = box.dataset['list'] ?? null;
    this.list.hidden = true;
    this.input.after(this.list);
    this.value = findElement(box, '[type="hidden"]', HTMLInputElement);
    this.input.addEventListener('input', () => {
      this.value.value = choosing.valueOf(this.input.value.trim());
      void this.open();
    });
    this.input.addEventListener('focus', () => {
      if (this.input.value === '') void this.open();
    });
    this.input.addEventListener('blur', () => this.close());
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    // The field keeps the focus while the list is pressed.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', ({ target }) => {
      const item = target instanceof Element ? target.closest('li') : null;
      if (item) this.choose(this.choices[[...this.list.children].indexOf(item)]);
    });
  }

  /** Shows a value by its words without anything being typed. */
  show(value: string, words: string) {
    this.value.value = value;
    this.input.value = words;
  }

  private async open() {
    const turn = ++this.turn;
    const choices = await this.choosing.offer(this.input.value.trim()).catch(() => []);
    if (turn !== this.turn || document.activeElement !== this.input) return;
    this.choices = choices;
    this.list.replaceChildren(...choices.map((choice, at) => this.toItem(choice, at)));
    this.list.hidden = choices.length === 0;
    this.input.ariaExpanded = String(choices.length > 0);
    this.activate(-1);
  }

  private close() {
    this.turn += 1;
    this.list.hidden = true;
    this.input.ariaExpanded = 'false';
    this.activate(-1);
  }

  private onKey(event: KeyboardEvent) {
    const { length } = this.choices;
    const isOpen = !this.list.hidden;
    if (event.key === 'Escape' && isOpen) this.close();
    else if (event.key === 'Enter' && isOpen && this.active >= 0)
      this.choose(this.choices[this.active]);
    else if (event.key === 'ArrowDown' && !isOpen) void this.open();
    else if (event.key === 'ArrowDown') this.activate((this.active + 1) % length);
    else if (event.key === 'ArrowUp' && isOpen)
      this.activate((this.active <= 0 ? length : this.active) - 1);
    else return;
    event.preventDefault();
  }

  private choose(choice: Choice | undefined) {
    if (choice === undefined) return;
    this.show(choice.value, choice.words);
    this.close();
    this.value.dispatchEvent(new Event('change', { bubbles: true }));
  }

  private activate(at: number) {
    this.active = at;
    for (const [index, item] of [...this.list.children].entries())
      item.ariaSelected = String(index === at);
    const item = this.list.children[at];
    if (item === undefined) {
      this.input.removeAttribute('aria-activedescendant');
      return;
    }
    this.input.setAttribute('aria-activedescendant', item.id);
    item.scrollIntoView({ block: 'nearest' });
  }

  private toItem({ words, detail }: Choice, at: number): HTMLLIElement {
    const item = document.createElement('li');
    item.id = `${this.list.id}-${String(at)}`;
    item.role = 'option';
    const note = document.createElement('span');
    note.className = 'detail';
    note.textContent = detail;
    item.append(words, ' ', note);
    return item;
  }
}
