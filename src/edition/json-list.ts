import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { locateFields, type FrontMatter } from './front-matter.ts';
import { excessOfJson } from './limits.ts';
import { problemOfFile, type Place, type Problem } from './problem.ts';
import { isReservedName } from './yaml-faults.ts';

/** A JSON file that holds a list, with the place of every field of every item. */
export interface JsonList extends Pick<FrontMatter, 'placeOf' | 'sourceOf'> {
  /** Nothing when the file cannot be read. */
  items: unknown[] | undefined;
  problems: Problem[];
}

/**
 * Reads a JSON list. JSON's own reader gives no places and takes the last of two fields of one name
 * in silence; JSON is YAML too, so YAML's reader finds both.
 */
export function parseJsonList(file: string, text: string): JsonList {
  const excess = excessOfJson(text);
  if (excess) {
    const problems = [problemOfFile('too-large', file, 'file', excess.found, excess.write)];
    return {
      items: undefined,
      problems,
      placeOf: () => ({ line: 1, column: 1 }),
      sourceOf: () => undefined,
    };
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const located = locateFields(document, text, counter, 0);
  const problem = (place: Place, field: string, found: string, write: string): Problem => ({
    rule: 'broken-json',
    severity: 'error',
    file,
    ...place,
    field,
    found,
    write,
  });
  try {
    const value: unknown = JSON.parse(text);
    const start = { line: 1, column: 1 };
    const problems = document.errors
      .filter(({ code }) => code === 'DUPLICATE_KEY')
      .map(({ pos: [from] }) => {
        const { line, col } = counter.linePos(from);
        const name = /^"[^"]*"/.exec(text.slice(from))?.[0] ?? 'a field';
        const place = { line, column: col };
        return problem(place, 'field', `${name} twice in one work`, 'leave one of the two out');
      });
    const reserved = reservedNames(document);
    for (const { offset, name } of reserved) {
      const { line, col } = counter.linePos(offset);
      const found = `the name "${name}", which no field may have`;
      problems.push(problem({ line, column: col }, name, found, 'leave the field out'));
    }
    if (reserved.length > 0) return { ...located, items: undefined, problems };
    if (Array.isArray(value)) return { ...located, items: value, problems };
    const write = 'begin the file with "[" and end it with "]"';
    return { ...located, items: undefined, problems: [problem(start, 'file', 'no list', write)] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = faultPlace(message, text);
    const line = (text.split('\n')[place.line - 1] ?? '').trim().slice(0, 60);
    const found = line === '' ? 'the end of the file too early' : `“${line}”`;
    const write =
      'add the comma, quote or bracket that is missing before it, or take out one too many';
    return { ...located, items: undefined, problems: [problem(place, 'file', found, write)] };
  }
}

function reservedNames(document: Document): { offset: number; name: string }[] {
  const found: { offset: number; name: string }[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && isReservedName(String(key.value)))
        found.push({ offset: key.range?.[0] ?? 0, name: String(key.value) });
    },
  });
  return found;
}

/** Node names either line and column or the offset of the fault, or only shows the text around it. */
function faultPlace(message: string, text: string): Place {
  const named = /line (\d+) column (\d+)/.exec(message);
  if (named) return { line: Number(named[1]), column: Number(named[2]) };
  const offset = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, offset === undefined ? text.length : Number(offset)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
