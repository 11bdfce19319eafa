import type { Edition } from '../edition/edition.ts';
import { patternOf } from '../edition/shelf-mark-faults.ts';
import { shelfMarkParts, type PartPattern } from '../schemas/archive.ts';
import type { AskedField } from './asked-fields.ts';
import type { Choices } from './choices.ts';
import type { Answers } from './draft-data.ts';

/** Whether a question still makes sense after those already answered. */
export function isWanted({ path }: AskedField, answers: Answers, edition: Edition): boolean {
  if (path === 'speakerName') return !answers.has('speaker');
  const [group, part = ''] = path.split('.');
  if (group === 'archive' && part !== 'repository') {
    const pattern = archiveOf(answers, edition);
    return answers.has('archive.repository') && (pattern === undefined || part in pattern.parts);
  }
  if (group !== 'subjects' || path === 'subjects.*.entry') return true;
  const isOne = answers.get('subjects.*.entry')?.length === 1;
  return isOne && (path !== 'subjects.*.statement' || answers.has('subjects.*.bearing'));
}

/** What is said before a field is asked: what it means, and how it can be answered. */
export function introduce(
  field: AskedField,
  { items, isClosed }: Choices,
  answers: Answers,
  edition: Edition,
): string {
  const pattern = partPattern(field, answers, edition);
  const hints = [
    pattern === undefined ? '' : `Here: ${pattern.words}; "unknown" if you do not know it.`,
    field.isList ? 'Several with ";" between them.' : '',
    isClosed && items.length <= mostListed
      ? `One of: ${items.map(({ value }) => value).join(', ')}.`
      : items.length > 0
        ? 'Any name will do; the tabulator key completes it.'
        : '',
    field.isRequired || pattern?.need === 'required' ? '' : 'Enter leaves it out.',
  ];
  return [field.about, ...hints.filter((hint) => hint !== '')].join(' ');
}

const mostListed = 12;

function partPattern(
  { path }: AskedField,
  answers: Answers,
  edition: Edition,
): PartPattern | undefined {
  const part = shelfMarkParts.find((one) => path === `archive.${one}`);
  return part && archiveOf(answers, edition)?.parts[part];
}

const archiveOf = (answers: Answers, { settings }: Edition) =>
  patternOf({ repository: answers.get('archive.repository')?.[0] }, settings.archives ?? []);
