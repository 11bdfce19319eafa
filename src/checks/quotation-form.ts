import { entriesOf } from '../edition/edition.ts';
import type { Problem } from '../edition/problem.ts';
import type { Checked } from './checked.ts';
import { placeOfNode, problemInBody } from './problem-in.ts';

/** A quotation's body begins with the words quoted, set off from the context by `>`. */
export function quotationForm(checked: Checked): Problem[] {
  return entriesOf(checked, 'quotation').flatMap((entry) => {
    const first = entry.passages[0];
    if (first === undefined || entry.tree.children[0]?.type === 'blockquote') return [];
    const found = `"${first.text.trim().slice(0, 40)}" before the words quoted`;
    const write = 'begin the text with the words, each line after "> "; then the context';
    const finding = { rule: 'quotation-form', found, write };
    return [problemInBody(entry, placeOfNode(entry.tree.children[0]), finding)];
  });
}
