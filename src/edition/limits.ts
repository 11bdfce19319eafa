/** Why a text must not reach its parser, and from which of its lines on. */
export interface Excess {
  line: number;
  found: string;
  write: string;
}

/**
 * Why a body must not reach the parser of Markdown, whose time grows with the square of some inputs
 * and whose stack overflows on others; nothing for a body of ordinary prose. Measured before
 * anything is parsed, in one pass; whatever keeps to these limits is checked within two seconds.
 */
export function excessOf(body: string): Excess | undefined {
  if (body.length > 400_000) {
    const found = `${body.length.toLocaleString('en')} characters`;
    return { line: 1, found, write: 'split the entry; 400,000 characters are the limit' };
  }
  let marksInBlock = 0;
  const sums = { lines: 0, marks: 0, levels: 0, notes: 0 };
  for (const [index, line] of body.split('\n').entries()) {
    const marks = line.match(/[[\]*_`~<>|]/g)?.length ?? 0;
    marksInBlock = line.trim() === '' ? 0 : marksInBlock + marks;
    const opening = openingOf(line);
    sums.lines += 1;
    sums.marks += marks;
    sums.levels += opening.levels ** 2;
    if (/^\s*(?:[>*+-]\s*)*\[[^\]]+\]:/.test(line)) sums.notes += 1;
    const excess = excessOfLine(line, opening) ?? excessOfBlock(marksInBlock) ?? excessOfSums(sums);
    if (excess) return { line: index + 1, ...excess };
  }
  return undefined;
}

type Fault = Omit<Excess, 'line'>;

interface Opening {
  /** Signs of lists and block quotes with which a line begins. */
  levels: number;
  isDeep: boolean;
}

function openingOf(line: string): Opening {
  const opening = /^(?:\s|>|[-+*](?=\s)|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? '';
  const signs = opening.match(/[>*+)-]|\d[.]/g)?.length ?? 0;
  // An item may stand deeper by what it is indented under the item before.
  const levels = signs === 0 ? 0 : Math.max(signs, Math.ceil(opening.length / 2));
  return { levels, isDeep: signs > 20 || (opening.length > 120 && opening.trim() !== '') };
}

function excessOfLine(line: string, { isDeep }: Opening): Fault | undefined {
  if (line.length > 8_000) {
    return { found: 'a line of over 8,000 characters', write: 'break the line' };
  }
  if (isDeep) {
    const found = 'lists or block quotes within one another over twenty deep';
    return { found, write: 'write them flatter' };
  }
  const columns = line.match(/\|/g)?.length ?? 0;
  if (columns <= 50) return undefined;
  return { found: 'a table of over 50 columns', write: 'make several tables, or a list' };
}

function excessOfBlock(marks: number): Fault | undefined {
  if (marks <= 4_000) return undefined;
  const found = 'over 4,000 marks such as [ ] * _ without an empty line between them';
  return { found, write: 'write plain prose, in paragraphs' };
}

/** What an entry as a whole may hold, each with what an author may call it. */
const limits = {
  lines: [12_000, 'lines'],
  marks: [20_000, 'marks such as [ ] * _ |'],
  levels: [12_000, 'items of lists and lines of block quotes, within one another'],
  notes: [1_000, 'notes'],
} as const;

function excessOfSums(sums: Readonly<Record<keyof typeof limits, number>>): Fault | undefined {
  const over = nameList.find((name) => sums[name] > limits[name][0]);
  if (over === undefined) return undefined;
  const [limit, words] = limits[over];
  return { found: `over ${limit.toLocaleString('en')} ${words}`, write: 'split the entry' };
}
const nameList = ['lines', 'marks', 'levels', 'notes'] as const;

/** Why fields must not reach the reader of YAML; `limit` is that of their characters. */
export function excessOfFields(yaml: string, limit: number): Excess | undefined {
  if (yaml.length > limit) {
    const found = `fields of ${yaml.length.toLocaleString('en')} characters`;
    const most = `${limit.toLocaleString('en')} characters are the limit`;
    return { line: 1, found, write: `shorten them; ${most}; long text belongs below them` };
  }
  const lines = yaml.split('\n');
  if (lines.length > 4_000) {
    return { line: 1, found: 'over 4,000 lines of fields', write: 'shorten them' };
  }
  const deep = lines.findIndex(isDeep);
  if (deep === -1) return undefined;
  const found = 'fields within one another over twenty deep';
  return { line: deep + 1, found, write: 'write them flatter' };
}

const isDeep = (line: string): boolean =>
  /^ {80}/.test(line) || /^\s*(?:[-?] ){21}/.test(line) || (line.match(/[[{]/g)?.length ?? 0) > 40;

/** Why a list of works must not reach its readers. */
export function excessOfJson(text: string): Excess | undefined {
  if (text.length > 2_000_000) {
    const found = `${text.length.toLocaleString('en')} characters`;
    const write = 'leave works out that no entry cites; 2,000,000 characters are the limit';
    return { line: 1, found, write };
  }
  let depth = 0;
  let names = 0;
  // Brackets and colons within texts count as well, of which no work has that many.
  for (const [sign] of text.matchAll(/[[\]{}:]/g)) {
    if (sign === ':') names += 1;
    else if (sign === '[' || sign === '{') depth += 1;
    else depth -= 1;
    if (sign === '}') names = 0;
    if (depth > 60) {
      return { line: 1, found: 'lists within one another over sixty deep', write: flatList };
    }
    if (names > 1_000) {
      return { line: 1, found: 'a work of over 1,000 fields', write: 'leave fields out' };
    }
  }
  return undefined;
}

const flatList = 'write one list of works, as Zotero exports it';
