import { expect, test } from 'vitest';
import { readableAddress } from '../../../src/edition/readable-address.ts';

test('letters of other scripts are given as they are', () => {
  expect(readableAddress('https://ru.wikisource.org/wiki/%D0%9F%D0%B0%D0%BA%D1%82_(1941)')).toBe(
    'https://ru.wikisource.org/wiki/Пакт_(1941)',
  );
});

test('signs that an address may not hold stay in code', () => {
  const address = 'https://a.org/a%20b%22c%3Fd%E2%80%93e';
  expect(readableAddress(address)).toBe(address);
});

test('bytes that are no UTF-8 stay in code', () => {
  const address = 'https://seesaawiki.jp/d/%c6%fc%cb%dc';
  expect(readableAddress(address)).toBe(address);
});

test('the address still leads to the same place', () => {
  const address = 'https://ja.wikisource.org/wiki/%E4%B8%AD%E7%AB%8B%E6%A2%9D%E7%B4%84#%E5%89%8D';
  expect(new URL(readableAddress(address)).href).toBe(address);
});
