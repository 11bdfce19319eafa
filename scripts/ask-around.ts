import { kindNames, type Kind } from '../src/schemas/kinds.ts';
import { kindCalled, unknownKind } from './new-options.ts';
import type { QuestionLines } from './question-lines.ts';

export async function askKind(lines: QuestionLines | undefined): Promise<Kind | undefined> {
  if (lines === undefined) return undefined;
  console.log(
    'People, places and works may be called by any of their names. Ctrl+C ends without a file.',
  );
  for (;;) {
    const line = await lines.next(
      `\nWhat is to be written: ${kindNames.join(', ')}?\n  kind: `,
      (typed) => kindNames.filter((kind) => kind.startsWith(typed)),
    );
    if (line === undefined) return undefined;
    const kind = kindCalled(line.trim());
    if (kind !== undefined) return kind;
    console.log(`  ${unknownKind(line.trim())}`);
  }
}

const texts = {
  words: 'The words quoted, in a line.',
  body: 'The text, as far as it fits in a line. Enter leaves it to be written in the file.',
} as const;

export async function askText(
  lines: QuestionLines | undefined,
  of: keyof typeof texts,
): Promise<string> {
  return (await lines?.next(`\n${texts[of]}\n  ${of}: `, () => []))?.trim() ?? '';
}

/** A name for the file that can stand; nothing where nobody can be asked. */
export async function askId(
  lines: QuestionLines | undefined,
  suggested: string,
  faultOf: (id: string) => string | undefined,
): Promise<string | undefined> {
  const prompt = `\nThe name of the file, which never changes.\n  file [${suggested}]: `;
  for (;;) {
    const line = await lines?.next(prompt, () => []);
    if (line === undefined) return undefined;
    const typed = line.trim().replace(/\.md$/, '');
    const id = typed === '' ? suggested : typed;
    const fault = faultOf(id);
    if (fault === undefined) return id;
    console.log(`  ${fault}`);
  }
}
