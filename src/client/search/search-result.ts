import type { FoundPage } from './pagefind.ts';
import { toHit, type Hit } from './search-hit.ts';
import { followed } from './sought.ts';

/** List items for found pages, each with a link to the passage. Loads what it shows. */
export async function renderResults(pages: FoundPage[], typed: string): Promise<HTMLLIElement[]> {
  const fragments = await Promise.all(pages.map((page) => page.data()));
  return fragments.map((fragment) => renderHit(toHit(fragment, typed)));
}

function renderHit({ href, kind, title, dates, extract, sought }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  for (const press of ['click', 'auxclick'])
    link.addEventListener(press, () => followed(link, sought));
  const extractPieces = extract.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
  if (kind === 'Quotation') {
    import('../tray/tray-marks.ts')
      .then(({ addMark }) => addMark(item, link, title))
      .catch(() => undefined);
  }
  item.append(
    paragraph('search-label', [kind, dates].filter(Boolean).join(' · ')),
    paragraph('search-title', link),
    paragraph('search-extract', ...extractPieces),
  );
  return item;
}

function paragraph(className: string, ...children: (Node | string)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.append(...children);
  return element;
}
