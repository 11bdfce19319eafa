/**
 * Whether a text is written as one of the forms says: `0` is one digit, `#` a number of any length,
 * `@` a capital letter, `~` a small one, `…` any words; all else stands for itself. Of several items with commas between, each
 * must fit.
 */
export function fitsForms(text: string, forms: readonly string[]): boolean {
  const patterns = forms.map(toPattern);
  const fits = (item: string) => patterns.some((pattern) => pattern.test(item));
  return fits(text) || text.split(', ').every(fits);
}

/**
 * The text as its author most likely meant it: without what names the part, with the usual dash, in
 * capitals. Nothing where none of these fits.
 */
export function mended(text: string, forms: readonly string[]): string | undefined {
  const plain = text.trim();
  const dashed = plain.replace(/(?<=\d)\s*[-—]\s*(?=\d)/g, '–');
  const tries = [plain, dashed, plain.toUpperCase(), plain.replaceAll(' ', '')];
  const unlabelled = tries.map((one) => one.replace(/^\p{L}{1,6}[.:]?\s+/u, ''));
  return [...tries, ...unlabelled].find((one) => one !== text && fitsForms(one, forms));
}

const signs: Readonly<Record<string, string>> = {
  '0': '\\d',
  '#': '\\d{1,12}',
  '@': '\\p{Lu}',
  '~': '\\p{Ll}',
  '…': '.{1,200}',
};

function toPattern(form: string): RegExp {
  const source = form.replace(/[0#@~…]|[\\^$.*+?()[\]{}|]/g, (sign) => signs[sign] ?? `\\${sign}`);
  return new RegExp(`^${source}$`, 'u');
}
