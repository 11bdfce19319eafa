import type { SourceFile } from '../edition/read-edition.ts';
import { editionSchema } from '../schemas/edition.ts';
import { kindOfFolder, kinds } from '../schemas/kinds.ts';
import { fieldOrder } from './field-order.ts';
import { letterForm } from './letter-form.ts';
import { lineEnds } from './line-ends.ts';
import { quotes } from './quotes.ts';
import type { Repaired, Step } from './repair.ts';
import { tabs } from './tabs.ts';
import { trailingSpaces } from './trailing-spaces.ts';
import { saySame, valuesOf } from './values-of.ts';

/**
 * Mends what has only one answer: the byte order mark, line ends, tabs before fields, blanks at the
 * ends of lines, the form of letters, quotes around dates and numbers that are text, the order of
 * fields. A step that would change what the file says is left out; a file that cannot be read, or
 * holds letters that are not in UTF-8, stays as it is. Mending twice changes nothing more.
 */
export function repairFile({ path, text, fault }: SourceFile): Repaired {
  const unchanged = { text, repairs: [] };
  if (fault !== undefined || text.includes('\uFFFD')) return unchanged;
  const schema = schemaOf(path);
  const run = (file: Repaired, step: Step): Repaired => {
    const next = step({ path, text: file.text, schema });
    if (next.text === file.text || !isSafe(step, path, file.text, next.text)) return file;
    return { text: next.text, repairs: [...file.repairs, ...next.repairs] };
  };
  const mended = steps.reduce(run, unchanged);
  return valuesOf(path, mended.text) === undefined ? unchanged : mended;
}

/** Line ends and tabs first: they may keep a file from being read. */
const steps = [lineEnds, tabs, trailingSpaces, letterForm, quotes, fieldOrder];

/** Quotes make text of a number, which is what they are for; the step sees to the rest itself. */
function isSafe(step: Step, path: string, before: string, after: string): boolean {
  const [said, says] = [valuesOf(path, before), valuesOf(path, after)];
  // What cannot be read yet says nothing; without tabs it may.
  if (said === undefined) return step === lineEnds || says !== undefined;
  return says !== undefined && (step === quotes || saySame(said, says));
}

function schemaOf(path: string) {
  const kind = kindOfFolder.get(path.split('/')[0] ?? '');
  if (path === 'edition.yaml') return editionSchema;
  return kind === undefined ? undefined : kinds[kind].schema;
}
