import type { Problem } from '../edition/problem.ts';
import { oneOf } from '../edition/what-to-write.ts';
import type { Checked } from './checked.ts';
import { markedValues } from './marked-values.ts';
import { problemInField } from './problem-in.ts';

/** Every language tag has its name in `edition.yaml`, so that readers see "Russian" and not "ru". */
export function knownLanguages({ settings, entries }: Checked): Problem[] {
  if (settings === undefined) return [];
  const codes = new Set(settings.languages.map(({ code }) => code));
  return [...entries.values()].flatMap((entry) =>
    markedValues(entry, 'language').flatMap(({ value, path }) => {
      if (codes.has(value)) return [];
      const found = `"${value}", which is not in the list "languages" of edition.yaml`;
      const write = `write ${oneOf([...codes])}, or add it there`;
      return [problemInField(entry, path, { rule: 'known-languages', found, write })];
    }),
  );
}
