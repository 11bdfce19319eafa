import { shelfMarkParts } from '../../schemas/shelf-mark-parts.ts';
import type { ArchivePattern, PartPattern } from '../../schemas/archive.ts';
import { findElement } from '../find-element.ts';

/** The fields of a shelf mark: of a known archive those that it has, of another all. */
export class NoteArchive {
  private readonly form: HTMLFormElement;
  private readonly archives: () => readonly ArchivePattern[];
  private readonly choice: HTMLSelectElement;
  private readonly name: HTMLInputElement;

  constructor(form: HTMLFormElement, archives: () => readonly ArchivePattern[]) {
    this.form = form;
    this.archives = archives;
    this.choice = findElement(form, '#field-archive-repository', HTMLSelectElement);
    this.name = findElement(form, '#field-archive-name', HTMLInputElement);
    this.choice.addEventListener('input', () => {
      this.name.value = this.choice.value === 'other' ? '' : this.choice.value;
      this.show();
    });
  }

  /** Chooses the archive that the fields name. */
  restore() {
    const { value } = this.name;
    const isListed = [...this.choice.options].some((option) => option.value === value);
    this.choice.value = isListed ? value : 'other';
    this.show();
  }

  /** Shows the fields of the archive chosen. One that is not shown is not part of the file. */
  show() {
    const { value } = this.choice;
    findElement(this.form, '.archive-name', HTMLElement).hidden = value !== 'other';
    const pattern = this.archives().find(({ name }) => name === value);
    this.form.querySelector('[data-field="archive.note"]')?.toggleAttribute('hidden', value === '');
    setDisabled(this.form, 'archive.note', value === '');
    for (const part of shelfMarkParts) {
      const field = findElement(this.form, `[data-field="archive.${part}"]`, HTMLElement);
      const wanted = pattern?.parts[part];
      field.hidden = value === '' || (pattern !== undefined && wanted === undefined);
      setDisabled(this.form, `archive.${part}`, field.hidden);
      findElement(field, '.help', HTMLElement).textContent =
        wanted === undefined ? '' : helpFor(wanted, pattern?.example[part]);
    }
  }
}

function helpFor({ need, words }: PartPattern, example: string | undefined): string {
  const beginning = (words[0]?.toUpperCase() ?? '') + words.slice(1);
  const end = example === undefined || words.includes(example) ? '' : `; for example ${example}`;
  return `${need === 'allowed' ? 'May be left out. ' : ''}${beginning}${end}.`;
}

function setDisabled(form: HTMLFormElement, name: string, disabled: boolean) {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.disabled = disabled;
}
