import { say } from './toast.ts';

/** A click on the number of a paragraph also copies its whole address, ready to be pasted. */
export function copyParagraphLinks(page: HTMLElement): void {
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.n') : null;
    if (link === null) return;
    void navigator.clipboard
      .writeText(link.href)
      .then(() => say(`The address of paragraph ${link.text} is copied.`))
      .catch(() => undefined);
  });
}
