import { expect, test } from 'vitest';
import { change, errorsIn, warningsIn } from './tiny-edition.ts';

const darwin = 'people/darwin-charles.md';
const quotation = 'quotations/black-lava-1835.md';
const letter = 'documents/henslow-letter-1831.md';

const event = (date: string, field = 'people') => ({
  'events/landing.md': `---\ntitle: Landing\ndate: "${date}"\nimportance: 1\n${field}:\n  - darwin-charles\n---\n\nA boat landed.\n`,
});

test('refuses somebody in an event after death', () => {
  expect(errorsIn(event('1882-04-20'))).toEqual([
    'events/landing.md:6:5  people.0  "darwin-charles" at the date "1882-04-20", after the death, "1882-04-19"; correct the date here, name somebody else, or correct "died" in people/darwin-charles.md [lifetimes]',
  ]);
});

test('refuses words spoken before birth', () => {
  expect(errorsIn(change(quotation, '"1835-09-17"', '"1808"'))).toEqual([
    'quotations/black-lava-1835.md:2:1  speaker  "darwin-charles" at the date "1808", before the birth, "1809-02-12"; correct the date here, name somebody else, or correct "born" in people/darwin-charles.md [lifetimes]',
  ]);
});

test('refuses a signature and an address after death', () => {
  const signed = 'signatories:\n  - person: darwin-charles\n    for: himself\ntranscription:';
  expect(
    errorsIn({
      [letter]: change(letter, '"1831-08-24"', '"1883-01"')[letter]?.replace(
        'transcription:',
        signed,
      ),
    }).map((line) => line.split('  ')[1]),
  ).toEqual(['recipients.0', 'signatories.0.person']);
});

test('refuses an office taken after death', () => {
  const office = change(darwin, 'from: "1831-12-27"\n    to: "1836-10-02"', 'from: "1883"');
  expect(errorsIn(office)).toEqual([
    'people/darwin-charles.md:12:5  roles.0.from  "1883", which is after "died", "1882-04-19"; correct one of the two dates [lifetimes]',
  ]);
});

test('only warns where a date is about or uncertain', () => {
  const uncertain = { ...event('1883?'), ...change(quotation, '"1835-09-17"', '"1700~"') };
  expect(errorsIn(uncertain)).toEqual([]);
  expect(warningsIn(uncertain).filter((line) => line.includes('[lifetimes'))).toHaveLength(2);
});

test('accepts the very day, a year that may still be right, and open ends', () => {
  for (const date of ['1882-04-19', '1882', '188X', '1881/..', '../1809', '1809-02-12']) {
    expect(errorsIn(event(date))).toEqual([]);
  }
});
