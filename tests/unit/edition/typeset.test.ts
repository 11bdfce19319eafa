import { expect, test } from 'vitest';
import { typeset } from '../../../src/edition/typeset.ts';

/** Shows the spaces that do not break as `_`. */
const shown = (text: string) => typeset(text).replaceAll('\u00a0', '_');

test.for([
  ['On 5 October 1835 we sailed.', 'On 5_October 1835 we sailed.'],
  ['J. S. Henslow and C. Darwin', 'J._S._Henslow and C._Darwin'],
  ['(see p. 12, vol. 2, doc. 754)', '(see p._12, vol._2, doc._754)'],
  ['Article 3 and Figure 12; ¶ 4', 'Article_3 and Figure_12; ¶_4'],
  ["Darwin's finches", 'Darwin’s finches'],
] as const)('%s keeps together what belongs together', ([text, expected]) => {
  expect(shown(text)).toBe(expected);
});

test('leaves every other space, and the length, as they are', () => {
  const text = 'In 1835 the Beagle lay at anchor. A boat went ashore; 12 men rowed it in October.';
  expect(shown(text)).toBe(text);
  expect(typeset('On 5 October')).toHaveLength('On 5 October'.length);
});
