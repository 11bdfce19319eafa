import { boundsOf, isBefore } from '../edition/date-bounds.ts';
import { entriesOf } from '../edition/edition.ts';
import { entryKey } from '../edition/entry.ts';
import type { Problem } from '../edition/problem.ts';
import type { Checked } from './checked.ts';
import { problemInField } from './problem-in.ts';

/**
 * A document that answers or follows another is not dated before it. Where one of the two dates is
 * about or uncertain, it is only a warning.
 */
export function documentOrder(checked: Checked): Problem[] {
  return entriesOf(checked, 'document').flatMap((entry) =>
    (entry.data.related ?? []).flatMap(({ document, as }, at) => {
      const other = checked.entries.get(entryKey('document', document));
      const follows = isLater.test(as);
      if (other?.kind !== 'document' || (!follows && !isEarlier.test(as))) return [];
      const [own, others] = [boundsOf(entry.data.date), boundsOf(other.data.date)];
      if (follows ? !isBefore(own, others) : !isBefore(others, own)) return [];
      const found = `"${as}" a document of "${other.data.date}", but this one is of "${entry.data.date}"`;
      const write = `correct the date here or in ${other.file}, or the words after "as"`;
      const finding = { rule: 'document-order', found, write };
      const problem = problemInField(entry, ['related', at, 'as'], finding);
      return [own.isSure && others.isSure ? problem : { ...problem, severity: 'warning' as const }];
    }),
  );
}

/** Words of `related` that say which of two documents came first. */
const isLater = /^(?:reply|answer|response|rejoinder|counter-\p{L}+)\b|\bafter$/iu;
const isEarlier = /\bbefore$/i;
