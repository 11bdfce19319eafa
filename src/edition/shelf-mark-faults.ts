import {
  shelfMarkParts,
  unknownPart,
  type Archive,
  type ArchivePattern,
  type PartPattern,
  type ShelfMarkPart,
} from '../schemas/archive.ts';
import { nearMiss } from './near-miss.ts';
import { fitsForms, mended } from './written-form.ts';

/** What is wrong with a shelf mark, and in which of its fields. */
export interface ShelfMarkFault {
  field: keyof Archive;
  found: string;
  write: string;
}

/**
 * What a shelf mark lacks or has too much by the pattern of its archive. One of an archive that is
 * not in the list must only have no gap between its parts. An archive named without any part is no
 * shelf mark, and complete.
 */
export function shelfMarkFaults(
  archive: Archive,
  known: readonly ArchivePattern[],
): ShelfMarkFault[] {
  const stated = shelfMarkParts.filter((part) => archive[part] !== undefined);
  const pattern = patternOf(archive, known);
  const named = nameFault(archive, known, pattern);
  if (stated.length === 0) return named;
  if (pattern === undefined) return [...named, ...gaps(archive)];
  return [...named, ...shelfMarkParts.flatMap((part) => faultOfPart(archive, part, pattern))];
}

/** The archive of the list that a shelf mark names, be it by another of its names. */
export function patternOf(
  { repository = '' }: Archive,
  known: readonly ArchivePattern[],
): ArchivePattern | undefined {
  return known.find(({ name, variants = [] }) => [name, ...variants].includes(repository));
}

function nameFault(
  { repository }: Archive,
  known: readonly ArchivePattern[],
  pattern: ArchivePattern | undefined,
): ShelfMarkFault[] {
  if (repository === undefined || pattern?.name === repository) return [];
  const found = `"${repository}"`;
  if (pattern !== undefined) {
    const write = `write "${pattern.name}", so that an archive has one name everywhere`;
    return [{ field: 'repository', found, write }];
  }
  const near = nearMiss(
    repository,
    known.map(({ name }) => name),
  );
  return near === undefined
    ? []
    : [{ field: 'repository', found, write: `did you mean "${near}"?` }];
}

function faultOfPart(
  archive: Archive,
  part: ShelfMarkPart,
  { name, parts, example }: ArchivePattern,
): ShelfMarkFault[] {
  const value = archive[part];
  const pattern = parts[part];
  const whole = `right is, for example: ${exampleInWords(example)}`;
  if (pattern === undefined) {
    if (value === undefined) return [];
    const usual = shelfMarkParts.filter((one) => parts[one] !== undefined).join(', ');
    const found = `"${part}", which a shelf mark of "${name}" does not have`;
    return [{ field: part, found, write: `write ${usual}; ${whole}` }];
  }
  if (value === undefined) {
    if (pattern.need === 'allowed') return [];
    const found = `no "${part}", which a shelf mark of "${name}" has`;
    const write = `add "${part}: …", ${pattern.words}, or "${part}: ${unknownPart}"; ${whole}`;
    return [{ field: part, found, write }];
  }
  return oddForm(part, value, pattern, whole);
}

function oddForm(
  part: ShelfMarkPart,
  value: string,
  { forms, words }: PartPattern,
  whole: string,
): ShelfMarkFault[] {
  if (value === unknownPart || fitsForms(value, forms)) return [];
  const better = mended(value, forms);
  const write = better === undefined ? `write ${words}; ${whole}` : `write "${better}"`;
  return [{ field: part, found: `"${value}"`, write }];
}

/** The parts that stand above each: one of them must be there. */
const above: Partial<Record<ShelfMarkPart, readonly ShelfMarkPart[]>> = {
  opis: ['fond'],
  papka: ['fond'],
  delo: ['opis'],
  folio: ['delo', 'box', 'file', 'reference'],
};

function gaps(archive: Archive): ShelfMarkFault[] {
  return shelfMarkParts.flatMap((part) => {
    const needed = above[part] ?? [];
    if (archive[part] === undefined || needed.length === 0) return [];
    if (needed.some((one) => archive[one] !== undefined)) return [];
    const names = needed.map((one) => `"${one}"`).join(' or ');
    const write = `add ${names}, or "${needed[0] ?? ''}: ${unknownPart}" if you do not know it`;
    return [{ field: part, found: `"${part}" without ${names}`, write }];
  });
}

const exampleInWords = (example: Archive): string =>
  shelfMarkParts
    .flatMap((part) => (example[part] === undefined ? [] : [`${part} "${example[part]}"`]))
    .join(', ');
