import { expect, test } from 'vitest';
import { positionInWords } from '../../../src/edition/position.ts';

test.each([
  [-0.65, -90.53, '0°39′ south, 90°32′ west'],
  [50.37, -4.14, '50°22′ north, 4°08′ west'],
  [45, 127, '45°00′ north, 127°00′ east'],
  [59.999, 30.31, '60°00′ north, 30°19′ east'],
])('%d, %d is %s', (latitude, longitude, words) => {
  expect(positionInWords(latitude, longitude)).toBe(words);
});
