import type { Place, Problem } from './problem.ts';

/**
 * Parses a JSON list and finds the line on which each of its items begins. JSON's own parser gives
 * no places, so the lines are counted from the text's brackets.
 */
export function parseJson(
  file: string,
  text: string,
): { value: unknown; placeOf: (index: number) => Place; problem: Problem | undefined } {
  const places = itemPlaces(text);
  const placeOf = (index: number): Place => places[index] ?? { line: 1, column: 1 };
  const problem = (place: Place, found: string, write: string): Problem => ({
    rule: 'broken-json',
    severity: 'error',
    file,
    ...place,
    field: 'file',
    found,
    write,
  });
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return { value, placeOf, problem: undefined };
    const fault = problem({ line: 1, column: 1 }, 'no list', 'begin the file with "[" and end it with "]"');
    return { value: [], placeOf, problem: fault };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const fault = problem(faultPlace(message, text), message, 'correct the JSON; most often a comma or quote is missing or one too many');
    return { value: [], placeOf, problem: fault };
  }
}

/** Node names either line and column or the offset of the fault, or only shows the text around it. */
function faultPlace(message: string, text: string): Place {
  const named = /line (\d+) column (\d+)/.exec(message);
  if (named) return { line: Number(named[1]), column: Number(named[2]) };
  const offset = /position (\d+)/.exec(message)?.[1];
  return placeAt(text, offset === undefined ? text.length : Number(offset));
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function itemPlaces(text: string): Place[] {
  const places: Place[] = [];
  let depth = 0;
  let line = 1;
  let lineStart = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '\n') {
      line += 1;
      lineStart = index + 1;
    } else if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') {
      inString = true;
    } else if (character === '{' || character === '[') {
      if (depth === 1 && character === '{') places.push({ line, column: index - lineStart + 1 });
      depth += 1;
    } else if (character === '}' || character === ']') {
      depth -= 1;
    }
  }
  return places;
}
