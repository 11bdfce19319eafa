// Between two notes that follow one another, in pixels.
const gap = 14;

/**
 * Puts the notes of a text, and the archival notes on it, beside the lines that they belong to, one below the other where they are
 * many. The style sheet shows them there only on a wide screen; elsewhere they stay at the end.
 */
export function placeSidenotes(page: HTMLElement): void {
  const body = page.querySelector<HTMLElement>('.body');
  const notes = [...page.querySelectorAll<HTMLElement>('.footnotes li, .noted')].flatMap((note) => {
    const mark = note.matches('.noted')
      ? (note.previousElementSibling ?? note.parentElement)
      : page.querySelector(`sup a[href="#${note.id}"]`);
    return mark === null ? [] : [{ note, mark }];
  });
  if (body === null || notes.length === 0) return;
  page.classList.add('sidenotes');

  const place = (): void => {
    const pageTop = page.getBoundingClientRect().top;
    const measured = notes
      .map(({ note, mark }) => ({
        note,
        wanted: mark.getBoundingClientRect().top - pageTop,
        height: note.offsetHeight,
      }))
      .sort((a, b) => a.wanted - b.wanted);
    const columnGap = parseFloat(getComputedStyle(page).columnGap);
    const start = body.offsetLeft + body.offsetWidth + columnGap;
    page.style.setProperty('--margin-start', `${start}px`);
    let free = 0;
    for (const { note, wanted, height } of measured) {
      const top = Math.max(wanted, free);
      note.style.setProperty('--top', `${top}px`);
      free = top + height + gap;
    }
  };
  const observer = new ResizeObserver(place);
  // The notes, too: they change when the italics arrive.
  for (const element of [body, ...notes.map(({ note }) => note)]) observer.observe(element);
  void document.fonts.ready.then(place);
}
