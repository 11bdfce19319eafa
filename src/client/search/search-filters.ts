import { findElement } from '../find-element.ts';
import type { FilterCounts } from './pagefind.ts';
import { orderOptions } from './search-options.ts';
import { facets, type Facet, type SearchState } from './search-state.ts';
import { plainLetters } from '../../edition/search-forms.ts';

/** The filters of the search page: offered once with all their values, counted anew for each search. */
export class SearchFilters {
  readonly clear: HTMLButtonElement;
  years: string[] = [];
  private readonly form: HTMLFormElement;
  private readonly options = new Map<Facet, FilterBox[]>();
  private all: FilterCounts = {};

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.clear = findElement(form, '.search-clear', HTMLButtonElement);
    const details = findElement(form, '.search-filters', HTMLDetailsElement);
    details.open = matchMedia('(min-width: 60rem)').matches;
  }

  /** Offers every value that the index holds. */
  fill(counts: FilterCounts): void {
    this.all = counts;
    this.years = Object.keys(counts['year'] ?? {}).sort();
    for (const facet of facets) this.fillFacet(facet, counts[facet] ?? {});
    for (const select of this.yearSelects()) {
      select.append(...this.years.map((year) => new Option(year, year)));
    }
    this.fieldset('year').hidden = this.years.length === 0;
    this.count(counts);
  }

  choose({ values, from, to }: SearchState): void {
    for (const [facet, options] of this.options) {
      for (const { box, value } of options) box.checked = values[facet].includes(value);
    }
    const chosen = { from, to };
    for (const select of this.yearSelects())
      select.value = select.name === 'from' ? chosen.from : chosen.to;
  }

  /** Values that would find nothing disappear, unless they are chosen. */
  count(counts: FilterCounts): void {
    for (const [facet, options] of this.options) {
      for (const { value, box, number, item } of options) {
        const count = counts[facet]?.[value] ?? 0;
        number.textContent = String(count);
        item.classList.toggle(without, count === 0 && !box.checked);
      }
      this.fieldset(facet).hidden = options.every(({ item }) => item.classList.contains(without));
    }
    for (const select of this.yearSelects()) {
      for (const option of select.options) {
        const count = counts['year']?.[option.value] ?? 0;
        if (option.value === '') continue;
        option.textContent = `${option.value} (${count})`;
        option.hidden = count === 0 && !option.selected;
      }
    }
  }

  countAll(): void {
    this.count(this.all);
  }

  onClear(action: () => void): void {
    this.clear.addEventListener('click', () => {
      for (const { box } of [...this.options.values()].flat()) box.checked = false;
      for (const select of this.yearSelects()) select.value = '';
      action();
    });
  }

  private fillFacet(facet: Facet, counts: Record<string, number>): void {
    const fieldset = this.fieldset(facet);
    const options = orderOptions(facet, counts).map(({ value }) => createOption(facet, value));
    this.options.set(facet, options);
    const list = findElement(fieldset, 'ul', HTMLUListElement);
    list.replaceChildren(...options.map(({ item }) => item));
    if (options.length > longList) list.before(createNarrowing(facet, options));
  }

  private fieldset(name: string): HTMLFieldSetElement {
    return findElement(this.form, `[data-facet="${name}"]`, HTMLFieldSetElement);
  }

  private yearSelects(): HTMLSelectElement[] {
    return [...this.fieldset('year').querySelectorAll('select')];
  }
}

function createOption(facet: Facet, value: string): FilterBox {
  const item = document.createElement('li');
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = facet;
  box.value = value;
  const number = document.createElement('span');
  number.className = 'search-number';
  label.append(box, ` ${value} `, number);
  item.append(label);
  return { value, item, box, number };
}

/** A field that leaves only those values of a long list that contain what is typed. */
function createNarrowing(facet: Facet, options: FilterBox[]): HTMLInputElement {
  const field = document.createElement('input');
  field.type = 'text';
  field.className = 'search-narrow';
  field.placeholder = 'Narrow the list';
  field.setAttribute('aria-label', `Narrow the list: ${facet}`);
  field.autocomplete = 'off';
  field.addEventListener('input', (event) => {
    event.stopPropagation();
    const wanted = plainLetters(field.value.trim());
    for (const { item, value } of options) item.hidden = !plainLetters(value).includes(wanted);
  });
  // Neither a change of this field nor Enter in it asks for another search.
  field.addEventListener('change', (event) => event.stopPropagation());
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  return field;
}

const without = 'search-without';
const longList = 20;

interface FilterBox {
  value: string;
  item: HTMLLIElement;
  box: HTMLInputElement;
  number: HTMLSpanElement;
}
