import { expect, test } from 'vitest';
import { placeCard } from '../../../../src/client/previews/preview-place.ts';

const view = { width: 1280, height: 800 };
const card = { width: 368, height: 200 };
const linkAt = (left: number, top: number) => ({ left, top, bottom: top + 24 });

test('a card stands below its link', () => {
  const place = placeCard(linkAt(400, 300), card, view, false);
  expect(place).toEqual({ left: 384, top: 330, height: 200 });
});

test('a card whose link is low in the window stands above it', () => {
  const place = placeCard(linkAt(400, 700), card, view, false);
  expect(place).toEqual({ left: 384, top: 494, height: 200 });
});

test.for([
  ['upper left', 0, 0],
  ['upper right', 1240, 0],
  ['lower left', 0, 776],
  ['lower right', 1240, 776],
] as const)('at the %s corner the card stays in the window', ([, left, top]) => {
  const place = placeCard(linkAt(left, top), card, view, false);
  expect(place.left).toBeGreaterThanOrEqual(8);
  expect(place.left + card.width).toBeLessThanOrEqual(1272);
  expect(place.top).toBeGreaterThanOrEqual(8);
  expect(place.top + place.height).toBeLessThanOrEqual(792);
});

test('where neither side has room the card is cut to the greater, and never covers the link', () => {
  const small = { width: 320, height: 256 };
  const tall = { width: 304, height: 220 };
  expect(placeCard(linkAt(20, 100), tall, small, false)).toEqual({
    left: 8,
    top: 130,
    height: 118,
  });
  expect(placeCard(linkAt(20, 150), tall, small, false)).toEqual({ left: 8, top: 8, height: 136 });
});

test('a docked card stands at the lower edge, or at the upper if its link is there', () => {
  const phone = { width: 390, height: 844 };
  const sheet = { width: 390, height: 300 };
  expect(placeCard(linkAt(40, 300), sheet, phone, true)).toMatchObject({ left: 0, top: 544 });
  expect(placeCard(linkAt(40, 700), sheet, phone, true)).toMatchObject({ left: 0, top: 0 });
});
