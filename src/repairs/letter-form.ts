import type { Repair, Step } from './repair.ts';

/**
 * Joins letters and accents that are written apart (Unicode form NFC). East Asian letters for
 * compatibility stay: joined, some would become another letter, and lose an old form of a name.
 */
export const letterForm: Step = ({ text }) => {
  const repairs: Repair[] = [];
  const mended = text.split('\n').map((line, index) => {
    const after = composed(line);
    if (after !== line) repairs.push(repairOf(line, index + 1));
    return after;
  });
  return { text: mended.join('\n'), repairs };
};

const compatibility = /([\uF900-\uFAFF\u{2F800}-\u{2FA1F}]+)/u;

const composed = (line: string): string =>
  line
    .split(compatibility)
    .map((run, at) => (at % 2 === 0 ? run.normalize('NFC') : run))
    .join('');

/** Both ways look alike, so the first letter that changes is shown in its pieces. */
function repairOf(line: string, number: number): Repair {
  const clusters = [...new Intl.Segmenter('en').segment(line)].map(({ segment }) => segment);
  const first = clusters.find((cluster) => composed(cluster) !== cluster) ?? '';
  return {
    line: number,
    what: 'letter and accent apart',
    before: Array.from(first, (sign) => (/\p{M}/u.test(sign) ? `◌${sign}` : sign)).join(' + '),
    after: composed(first),
  };
}
