import { expect, test } from 'vitest';
import { change, errorsIn, warningsIn } from './tiny-edition.ts';

const letter = 'documents/henslow-letter-1831.md';

const signed = (as: string, date: string) => {
  const signatory = `signatories:\n  - person: darwin-charles\n    for: himself\n    as: ${as}\ntranscription:`;
  const text = change(letter, '"1831-08-24"', `"${date}"`)[letter] ?? '';
  return { [letter]: text.replace('transcription:', signatory) };
};
const ofOffice = (as: string, date: string) =>
  warningsIn(signed(as, date)).filter((line) => line.includes('[terms-of-office'));

test('warns of somebody who signs in an office that was not yet theirs', () => {
  expect(ofOffice('Naturalist', '1831-08-24')).toEqual([
    'documents/henslow-letter-1831.md:10:5  signatories.0.as  "Naturalist" on 24\u00a0August 1831, but people/darwin-charles.md says: 27\u00a0December 1831 – 2\u00a0October 1836; correct the office or the date here, or the dates under "roles" there [terms-of-office, warning]',
  ]);
  expect(errorsIn(signed('Naturalist', '1831-08-24'))).toEqual([]);
});

test('knows the office among other words', () => {
  expect(ofOffice('the Naturalist (without pay)', '1836-10-03')).toHaveLength(1);
});

test('says nothing within the term, of other offices, of a deputy, or of a date without day', () => {
  expect(ofOffice('Naturalist', '1831-12-27')).toEqual([]);
  expect(ofOffice('Captain', '1831-08-24')).toEqual([]);
  expect(ofOffice('Deputy Naturalist', '1831-08-24')).toEqual([]);
  expect(ofOffice('Naturalist', '1831')).toEqual([]);
});
