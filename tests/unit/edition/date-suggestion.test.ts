import { expect, test } from 'vitest';
import { suggestDate } from '../../../src/edition/date-suggestion.ts';

test.each([
  ['12 April 1941', '1941-04-12'],
  ['12th Apr. 1941', '1941-04-12'],
  ['April 12, 1941', '1941-04-12'],
  ['April 1941', '1941-04'],
  ['1941-4-2', '1941-04-02'],
  ['1941/04/12', '1941-04-12'],
  ['12.04.1941', '1941-04-12'],
  ['about 1925', '1925~'],
  ['c. 1925', '1925~'],
  ['ca 1925', '1925~'],
  ['circa April 1925', '1925-04~'],
  ['1925 (?)', '1925?'],
  ['25 July 1945?', '1945-07-25?'],
  ['1941–1945', '1941/1945'],
  ['5–13 August 1941', '1941-08-05/1941-08-13'],
  ['April 1941 – May 1942', '1941-04/1942-05'],
  ['since 1941', '1941/..'],
  ['before 1941', '../1941'],
  ['1940s', '194X'],
  ['spring 1941', '1941-21'],
])('turns "%s" into %s', (written, date) => {
  expect(suggestDate(written)).toBe(date);
});

test.each(['30 February 1941', '04/05/1941', '32 May 1941', 'soon', 'Ma 1941', ''])(
  'does not guess what "%s" means',
  (written) => {
    expect(suggestDate(written)).toBeUndefined();
  },
);
