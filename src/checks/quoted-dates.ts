import type { Problem } from '../edition/problem.ts';
import type { Checked } from './checked.ts';
import { markedValues } from './marked-values.ts';
import { problemInField } from './problem-in.ts';

/**
 * Every date stands in quotes. We read a bare 1835-09-15 as text; other readers of YAML make a
 * moment of it, and 2 March of 30 February.
 */
export function quotedDates({ entries }: Checked): Problem[] {
  return [...entries.values()].flatMap((entry) =>
    markedValues(entry, 'date').flatMap(({ value, path }) => {
      if (/^["']/.test(entry.frontMatter.sourceOf(path) ?? '')) return [];
      const finding = {
        found: `${value} without quotes`,
        write: `put the date in quotes: "${value}"`,
      };
      return [problemInField(entry, path, { rule: 'date', ...finding })];
    }),
  );
}
