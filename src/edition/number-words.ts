const small = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A number as running text has it: "seven", "13". */
export const numberInWords = (number: number): string => small[number] ?? String(number);
