import { entriesOf } from '../edition/edition.ts';
import type { Problem } from '../edition/problem.ts';
import type { RecordSign } from '../schemas/quotation.ts';
import type { Checked } from './checked.ts';
import { problemInField } from './problem-in.ts';

/** The signs of a quotation's record agree with one another and with its language. */
export function recordSigns({ settings, ...checked }: Checked): Problem[] {
  return entriesOf(checked, 'quotation').flatMap((entry) => {
    const signs = entry.data.record ?? [];
    const language = entry.data.language === settings?.language ? settings.language : undefined;
    return signs.flatMap((sign, at) => {
      const fault =
        twice(sign, signs.slice(0, at)) ?? translation(sign, language) ?? own(sign, signs);
      if (fault === undefined) return [];
      return [problemInField(entry, ['record', at], { rule: 'record-signs', ...fault })];
    });
  });
}

type Fault = { found: string; write: string } | undefined;

const twice = (sign: RecordSign, before: readonly RecordSign[]): Fault =>
  before.includes(sign) ? { found: `"${sign}" once more`, write: 'leave it out here' } : undefined;

/** Words of the site’s own language are read as they were set down. */
function translation(sign: RecordSign, language: string | undefined): Fault {
  if (sign !== 'twice-translated' || language === undefined) return undefined;
  return {
    found: `"${sign}", but "language" is "${language}", in which the words are read here`,
    write: 'leave it out, or correct the language in which the words were spoken',
  };
}

function own(sign: RecordSign, signs: readonly RecordSign[]): Fault {
  const report = signs.find((other) => other === 'one-side' || other === 'reported');
  if (sign !== 'own-words' || report === undefined) return undefined;
  return {
    found: `"${sign}" beside "${report}"`,
    write: 'keep one of the two: either the text itself stands here, or what somebody made of it',
  };
}
