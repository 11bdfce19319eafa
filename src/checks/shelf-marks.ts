import type { AnyEntry } from '../edition/entry.ts';
import type { Problem } from '../edition/problem.ts';
import { shelfMarkFaults } from '../edition/shelf-mark-faults.ts';
import type { Archive, ArchivePattern } from '../schemas/archive.ts';
import type { Checked } from './checked.ts';
import { problemInField } from './problem-in.ts';

const rule = 'shelf-marks';

/**
 * Every shelf mark of documents and notes has the parts that its archive gives, each written as the
 * archive writes it; the examples in `edition.yaml` keep to their own patterns.
 */
export function shelfMarks({ entries, settings, settingsFields }: Checked): Problem[] {
  const known = settings?.archives ?? [];
  const examples = known.flatMap(({ name: repository, example }, at) =>
    shelfMarkFaults({ ...example, repository }, known).flatMap(({ field, ...fault }) => {
      if (settingsFields === undefined) return [];
      const source = { file: 'edition.yaml', frontMatter: settingsFields };
      return [problemInField(source, ['archives', at, 'example', field], { rule, ...fault })];
    }),
  );
  return [...examples, ...[...entries.values()].flatMap((entry) => shelfMarkOf(entry, known))];
}

/** What is wrong with the shelf mark of one entry. */
export function shelfMarkOf(entry: AnyEntry, known: readonly ArchivePattern[]): Problem[] {
  const archive = archiveOf(entry);
  if (archive === undefined) return [];
  return shelfMarkFaults(archive, known).map(({ field, ...fault }) =>
    problemInField(entry, ['archive', field], { rule, ...fault }),
  );
}

const archiveOf = ({ kind, data }: AnyEntry): Archive | undefined =>
  kind === 'document' || kind === 'note' ? data.archive : undefined;
