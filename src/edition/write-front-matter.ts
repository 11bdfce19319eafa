/** What front matter can hold: fields within fields, lists of them, and texts. */
export type FieldValue = string | readonly Fields[] | Fields;
export interface Fields {
  readonly [name: string]: FieldValue | undefined;
}

/**
 * An entry's file with these fields, in their order, and this text below them. What is read back from
 * it is the same: a text stands in quotes wherever YAML would take it for anything else, and folded
 * over several lines where it is long. Fields that are `undefined` are left out.
 */
export function writeEntry(fields: Fields, body: string): string {
  return `---\n${linesOf(fields, '').join('\n')}\n---\n\n${body.trim()}\n`;
}

function linesOf(fields: Fields, indent: string): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const head = `${indent}${name}:`;
    if (typeof value === 'string') return ofText(head, value, indent);
    if (!isList(value)) return [head, ...linesOf(value, `${indent}  `)];
    return [head, ...value.flatMap((item) => ofItem(item, `${indent}  `))];
  });
}

const isList = (value: FieldValue): value is readonly Fields[] => Array.isArray(value);

/** The first line of an item bears the hyphen. */
function ofItem(item: Fields, indent: string): string[] {
  return linesOf(item, `${indent}  `).map((line, at) =>
    at === 0 ? `${indent}- ${line.trimStart()}` : line,
  );
}

function ofText(head: string, text: string, indent: string): string[] {
  const line = `${head} ${valueOnLine(text)}`;
  if (line.length <= width || !isRunning(text)) return [line];
  return [`${head} >-`, ...wrapped(text, `${indent}  `)];
}

/** A text as the value of a field: in quotes wherever YAML would take it for anything else. */
export const valueOnLine = (text: string): string => (isPlain(text) ? text : inQuotes(text));

/** Letters first, and no sign that means something to YAML anywhere. */
const isPlain = (text: string): boolean =>
  /^\p{L}[\p{L}\p{M}\p{N} ,./()’“”–-]*$/u.test(text) &&
  !text.endsWith(' ') &&
  !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);

/** As in JSON, and what cannot be seen as its number. */
const inQuotes = (text: string): string =>
  JSON.stringify(text).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) =>
    Array.from({ length: sign.length }, (_, at) => escaped(sign.charCodeAt(at))).join(''),
  );

const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;

/** Words with single blanks between them, and a letter at the start. */
const isRunning = (text: string): boolean =>
  /^[\p{L}“‘("][^\s\p{C}]*(?: [^\s\p{C}]+)*$/u.test(text);

function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent.trimEnd();
  for (const word of text.split(' ')) {
    if (line !== '' && `${line} ${word}`.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? indent + word : `${line} ${word}`;
  }
  return [...lines, line];
}

// As wide as the other files of an edition.
const width = 100;
