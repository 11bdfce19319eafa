import { expect, test } from 'vitest';
import { nearMiss, suggest } from '../../../src/edition/near-miss.ts';

const ids = ['darwin-charles', 'fitzroy-robert', 'lava'];

test('finds what is at most two edits away', () => {
  expect(nearMiss('darwin-charls', ids)).toBe('darwin-charles');
  expect(nearMiss('darvin-charls', ids)).toBe('darwin-charles');
  expect(nearMiss('darvin-karls', ids)).toBeUndefined();
});

test('allows a short word one edit only', () => {
  expect(nearMiss('lavs', ids)).toBe('lava');
  expect(nearMiss('laws', ids)).toBeUndefined();
});

test('counts neither capitals nor blanks nor underscores as edits', () => {
  expect(nearMiss('Darwin Charles', ids)).toBe('darwin-charles');
  expect(nearMiss('DARWIN_CHARLES', ids)).toBe('darwin-charles');
});

test('prefers the nearest', () => {
  expect(nearMiss('figure-12', ['figure-1', 'figure-2', 'figure-12a'])).toBe('figure-1');
  expect(nearMiss('figure-21', ['figure-12', 'figure-22'])).toBe('figure-22');
});

test('asks, or says what else to do', () => {
  expect(suggest('lavas', ids, 'add it')).toBe('did you mean "lava"?');
  expect(suggest('basalt', ids, 'add it')).toBe('add it');
});
