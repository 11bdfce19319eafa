import type { FoundProblem } from './note-check.ts';
import { findElement } from '../find-element.ts';

/** A problem at the field that it is shown beside. */
export interface PlacedProblem extends FoundProblem {
  place: HTMLElement;
}

export const isError = ({ severity }: FoundProblem): boolean => severity === 'error';

/** Finds for each problem its field, or the nearest that stands for it. */
export function placeProblems(form: HTMLElement, problems: FoundProblem[]): PlacedProblem[] {
  const first = findElement(form, '[data-field]', HTMLElement);
  return problems.map((problem) => ({ ...problem, place: placeOf(form, problem.field) ?? first }));
}

function placeOf(form: HTMLElement, field: string): HTMLElement | undefined {
  const places = [...form.querySelectorAll<HTMLElement>('[data-field]')];
  const named = (test: (name: string) => boolean) =>
    places.find(({ dataset }) => test(dataset['field'] ?? ''));
  const steps = field.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const name = steps.slice(0, length).join('.');
    const place = named((one) => one === name) ?? named((one) => one.startsWith(`${name}.`));
    if (place !== undefined) return place;
  }
  return undefined;
}

/** Shows beside each field what is wrong with it, and nothing beside the others. */
export function showBesideFields(form: HTMLElement, problems: readonly PlacedProblem[]) {
  for (const place of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const own = problems.filter((problem) => problem.place === place);
    const line = findElement(place, '.problem', HTMLElement);
    const words = own.map((problem) => problem.words).join(' ');
    if (line.textContent !== words) line.textContent = words;
    line.hidden = own.length === 0;
    const isWrong = own.some(isError);
    place.classList.toggle('wrong', isWrong);
    controlOf(place).ariaInvalid = isWrong ? 'true' : null;
  }
}

/** Lists all problems above the form, each leading to its field. */
export function listProblems(summary: HTMLElement, problems: readonly PlacedProblem[]) {
  const list = findElement(summary, 'ul', HTMLUListElement);
  list.replaceChildren(
    ...problems.map(({ place, words }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      const control = controlOf(place);
      link.href = `#${control.id}`;
      link.textContent = labelOf(place);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        control.focus();
      });
      item.append(link, `: ${words}`);
      return item;
    }),
  );
  const mustBe = problems.some(isError);
  findElement(summary, 'h2', HTMLElement).textContent = mustBe
    ? 'To be corrected'
    : 'Worth considering';
  summary.hidden = problems.length === 0;
}

const controlOf = (place: HTMLElement): HTMLElement =>
  findElement(place, 'input:not([type="hidden"]), textarea, select', HTMLElement);

const labelOf = (place: HTMLElement): string => {
  const label = findElement(place, 'label', HTMLElement);
  return label.firstChild?.textContent?.trim() ?? '';
};
