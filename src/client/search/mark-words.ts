import soughtStyles from '../../styles/sought.css?url';
import { addStyles } from '../add-styles.ts';
import { plainWord } from './search-passage.ts';

/**
 * Marks what was looked for, once, if it is for this page: wherever a word stands in the text, in any
 * case and with or without accents. The text itself stays as it is. Does nothing in a browser that
 * cannot mark ranges.
 */
export async function markSought(): Promise<void> {
  const [path, ...words] = localStorage.getItem('sought')?.split(' ') ?? [];
  if (path !== location.pathname) return;
  localStorage.removeItem('sought');
  if (!('highlights' in CSS)) return;
  await addStyles(soughtStyles);
  const main = document.getElementById('main') ?? document;
  const text = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const sought = new Set(words);
  const marks = new Highlight();
  while (text.nextNode()) {
    for (const range of rangesOf(text.currentNode, sought)) marks.add(range);
  }
  CSS.highlights.set('sought', marks);
}

/** Where words of a node are among those sought. */
function rangesOf(node: Node, sought: ReadonlySet<string>): Range[] {
  const words = [...(node.textContent ?? '').matchAll(/\S+/g)];
  return words.flatMap(({ 0: word, index }) => {
    if (!sought.has(plainWord(word))) return [];
    const range = new Range();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    return [range];
  });
}
