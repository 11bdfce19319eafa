import { expect, test } from 'vitest';
import { change, errorsIn } from './tiny-edition.ts';

const darwin = 'people/darwin-charles.md';
const quotation = 'quotations/black-lava-1835.md';
const chapter = 'chapters/galapagos-archipelago.md';
const letter = 'documents/henslow-letter-1831.md';
const note = 'notes/date-of-the-letter.md';

test('asks for quotes around a day', () => {
  expect(errorsIn(change(darwin, 'born: "1809-02-12"', 'born: 1809-02-12'))).toEqual([
    'people/darwin-charles.md:4:1  born  1809-02-12 without quotes; put the date in quotes: "1809-02-12" [date]',
  ]);
});

test('asks for quotes around a year', () => {
  expect(errorsIn(change(darwin, 'born: "1809-02-12"', 'born: 1809'))).toEqual([
    'people/darwin-charles.md:4:1  born  1809; put the date in quotes: "1809" [date]',
  ]);
});

test('refuses a day that no calendar has', () => {
  expect(errorsIn(change(darwin, '1809-02-12', '1809-02-30'))).toEqual([
    'people/darwin-charles.md:4:1  born  "1809-02-30"; correct the day; February 1809 has 28 days [date]',
  ]);
});

test('refuses a date in words', () => {
  expect(errorsIn(change(darwin, '1809-02-12', '12 February 1809'))).toEqual([
    'people/darwin-charles.md:4:1  born  "12 February 1809"; write "1809-02-12" [date]',
  ]);
});

test('asks for the earlier end of an interval first', () => {
  expect(errorsIn(change(chapter, '1835-09-15/1835-10-20', '1835-10-20/1835-09-15'))).toEqual([
    'chapters/galapagos-archipelago.md:8:1  period  "1835-10-20/1835-09-15", which ends before it begins; write the earlier date first: "1835-09-15/1835-10-20" [date-order]',
  ]);
});

test('refuses a death before the birth', () => {
  expect(errorsIn(change(darwin, '1882-04-19', '1802-04-19'))).toEqual([
    'people/darwin-charles.md:5:1  died  "1802-04-19", which is before "born", "1809-02-12"; correct one of the two dates [date-order]',
  ]);
});

test('refuses an office that ends before it begins', () => {
  expect(errorsIn(change(darwin, '1836-10-02', '1830-10-02'))).toEqual([
    'people/darwin-charles.md:13:5  roles.0.to  "1830-10-02", which is before "from", "1831-12-27"; correct one of the two dates [date-order]',
  ]);
});

test('refuses a note verified before it was written', () => {
  expect(errorsIn(change(note, '2020-06-01', '2020-04-01'))).toEqual([
    'notes/date-of-the-letter.md:14:3  verifier.date  "2020-04-01", which is before "date", "2020-05-01"; correct one of the two dates [date-order]',
  ]);
});

test('refuses a quotation from another time than its document', () => {
  expect(
    errorsIn(change(quotation, 'language: en', 'document: henslow-letter-1831\nlanguage: en')),
  ).toEqual([
    'quotations/black-lava-1835.md:3:1  date  "1835-09-17", which is outside the date of documents/henslow-letter-1831.md, "1831-08-24"; correct one of the two dates, or mark a doubtful one with "?" [date-order]',
  ]);
});

test('accepts what is uncertain, open or about', () => {
  expect(
    errorsIn({
      ...change(darwin, '1809-02-12', '1809~'),
      ...change(chapter, '1835-09-15/1835-10-20', '1835-09/..'),
      ...change(quotation, '1835-09-17', '1831-08?'),
      ...change(letter, '1831-08-24', '183X'),
    }),
  ).toEqual([]);
});

test('accepts a quotation with a doubtful date from a document', () => {
  expect(
    errorsIn(
      change(quotation, 'date: "1835-09-17"', 'document: henslow-letter-1831\ndate: "1835-09-17?"'),
    ),
  ).toEqual([]);
});
