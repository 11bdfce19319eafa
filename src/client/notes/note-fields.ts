import type { NoteDraft } from '../../edition/note-draft.ts';

/** What stands in the fields of the form; those that are not shown are not part of it. */
export function draftOf(form: HTMLFormElement): NoteDraft {
  const texts = [...new FormData(form)].filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  return Object.fromEntries(texts);
}

/** Puts into every field what the draft has for it. */
export function fillFields(form: HTMLFormElement, draft: NoteDraft): void {
  for (const field of form.elements) {
    if (!isField(field) || field.name === '') continue;
    field.disabled = false;
    field.value = draft[field.name] ?? '';
  }
}

/** The paths of the entries that a note is about. */
export const subjectsOf = (draft: NoteDraft): string[] =>
  Object.entries(draft).flatMap(([name, path]) =>
    /^subjects\.\d+\.entry$/.test(name) ? [path] : [],
  );

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;
