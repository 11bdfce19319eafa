/**
 * Puts the notes of a text beside the lines that they belong to, one below the other where they are
 * many. The style sheet shows them there only on a wide screen; elsewhere they stay at the end.
 */
export function placeSidenotes(page: HTMLElement): void {
  const body = page.querySelector<HTMLElement>('.body');
  const notes = [...page.querySelectorAll<HTMLElement>('.footnotes li')].flatMap((note) => {
    const mark = page.querySelector(`sup a[href="#${note.id}"]`);
    return mark === null ? [] : [{ note, mark }];
  });
  if (body === null || notes.length === 0) return;
  page.classList.add('sidenotes');

  const place = (): void => {
    const start = page.getBoundingClientRect().top;
    const measured = notes.map(({ note, mark }) => ({
      note,
      wanted: mark.getBoundingClientRect().top - start,
      height: note.offsetHeight,
    }));
    const gap = parseFloat(getComputedStyle(body).fontSize) * 1.9;
    page.style.setProperty('--margin-start', `${body.offsetLeft + body.offsetWidth + gap * 1.3}px`);
    let free = 0;
    for (const { note, wanted, height } of measured) {
      const top = Math.max(wanted, free);
      note.style.setProperty('--top', `${top}px`);
      free = top + height + gap / 2;
    }
  };
  new ResizeObserver(place).observe(body);
  void document.fonts.ready.then(place);
}
