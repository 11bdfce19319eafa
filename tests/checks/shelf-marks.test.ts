import { expect, test } from 'vitest';
import { change, errorsIn, type Changes } from './tiny-edition.ts';

/** The tiny edition with two archives in its list, as `edition.yaml` has them. */
const archives = change(
  'edition.yaml',
  'placeTypes:',
  `archives:
  - name: State Archive (SA)
    variants: [SA]
    parts:
      fond: { need: required, forms: ["#", "@-#"], words: a number }
      opis: { need: required, forms: ["#"], words: the number of the inventory }
      delo: { need: required, forms: ["#"], words: the number of the file }
      folio: { need: allowed, forms: ["#", "#–#"], words: "the sheets, as 2–3" }
    example: { fond: "045", opis: "1", delo: "404" }
  - name: Centre of Records
    parts:
      reference:
        need: required
        forms: ["@00000000000"]
        words: a capital letter and eleven digits
    example: { reference: "B02030012300" }
placeTypes:`,
);

const letter = (...lines: string[]): Changes => ({
  ...archives,
  ...change(
    'documents/henslow-letter-1831.md',
    'transcription:',
    ['archive:', ...lines.map((line) => `  ${line}`), 'transcription:'].join('\n'),
  ),
});

const inArchive = (...lines: string[]) =>
  errorsIn(letter('repository: State Archive (SA)', ...lines));

const place = (line: number, field: string) =>
  `documents/henslow-letter-1831.md:${String(line)}:3  archive.${field}  `;

test('accepts the shelf marks of known archives', () => {
  expect(inArchive('fond: "045"', 'opis: "1"', 'delo: "404"', 'folio: 91–101')).toEqual([]);
  expect(inArchive('fond: R-1', 'opis: "1"', 'delo: "4"', 'folio: 2, 5–7')).toEqual([]);
  expect(errorsIn(letter('repository: Centre of Records', 'reference: B02030012300'))).toEqual([]);
});

test('accepts an archive without any part, which claims no file', () => {
  expect(inArchive('note: Not identified.')).toEqual([]);
});

test('accepts a part that is said to be unknown', () => {
  expect(inArchive('fond: "045"', 'opis: unknown', 'delo: "404"')).toEqual([]);
});

test('names the part that is missing, and shows a right mark', () => {
  expect(inArchive('fond: "045"', 'delo: "404"')).toEqual([
    'documents/henslow-letter-1831.md:7:1  archive.opis  no "opis", which a shelf mark of "State Archive (SA)" has; add "opis: …", the number of the inventory, or "opis: unknown"; right is, for example: fond "045", opis "1", delo "404" [shelf-marks]',
  ]);
});

test('names a part that the archive does not have', () => {
  expect(inArchive('fond: "045"', 'opis: "1"', 'delo: "404"', 'box: "2"')).toEqual([
    `${place(12, 'box')}"box", which a shelf mark of "State Archive (SA)" does not have; write fond, opis, delo, folio; right is, for example: fond "045", opis "1", delo "404" [shelf-marks]`,
  ]);
});

test('gives the exact words where a part is only written otherwise', () => {
  expect(inArchive('fond: f. 045', 'opis: "1"', 'delo: "404"', 'folio: 91-101')).toEqual([
    `${place(9, 'fond')}"f. 045"; write "045" [shelf-marks]`,
    `${place(12, 'folio')}"91-101"; write "91–101" [shelf-marks]`,
  ]);
  expect(errorsIn(letter('repository: Centre of Records', 'reference: b02030012300'))).toEqual([
    `${place(9, 'reference')}"b02030012300"; write "B02030012300" [shelf-marks]`,
  ]);
});

test('says how an odd part is written', () => {
  expect(errorsIn(letter('repository: Centre of Records', 'reference: B0203'))).toEqual([
    `${place(9, 'reference')}"B0203"; write a capital letter and eleven digits; right is, for example: reference "B02030012300" [shelf-marks]`,
  ]);
});

test('wants one name for an archive', () => {
  expect(errorsIn(letter('repository: SA', 'fond: "1"', 'opis: "1"', 'delo: "1"'))).toEqual([
    `${place(8, 'repository')}"SA"; write "State Archive (SA)", so that an archive has one name everywhere [shelf-marks]`,
  ]);
  expect(errorsIn(letter('repository: Center of Records', 'box: "1"'))).toEqual([
    `${place(8, 'repository')}"Center of Records"; did you mean "Centre of Records"? [shelf-marks]`,
  ]);
});

test('wants no gap in the mark of an archive that is not in the list', () => {
  expect(errorsIn(letter('repository: Another', 'fond: "1"', 'delo: "404"', 'folio: "2"'))).toEqual(
    [
      `${place(10, 'delo')}"delo" without "opis"; add "opis", or "opis: unknown" if you do not know it [shelf-marks]`,
    ],
  );
});

test('checks the shelf mark of a note', () => {
  const note = change('notes/date-of-the-letter.md', 'A library\n  box', 'Another\n  folio');
  expect(errorsIn(note)).toEqual([
    'notes/date-of-the-letter.md:10:3  archive.folio  "folio" without "delo" or "box" or "file" or "reference"; add "delo" or "box" or "file" or "reference", or "delo: unknown" if you do not know it [shelf-marks]',
  ]);
});

test('holds the example of an archive to its own pattern', () => {
  const text = archives['edition.yaml'] ?? '';
  expect(errorsIn({ 'edition.yaml': text.replace('"B02030012300"', '"B0203"') })).toEqual([
    'edition.yaml:53:16  archives.1.example.reference  "B0203"; write a capital letter and eleven digits; right is, for example: reference "B0203" [shelf-marks]',
  ]);
});

test('refuses a form that a text could fit in very many ways', () => {
  const text = archives['edition.yaml'] ?? '';
  const withForm = (form: string) =>
    errorsIn({ 'edition.yaml': text.replace('"@00000000000"', `"${form}"`) });
  for (const form of ['##', '#0', '… … …']) {
    expect(withForm(form)).toEqual([
      `edition.yaml:51:17  archives.1.parts.reference.forms.0  "${form}"; write # neither twice nor beside 0, and … at most twice [form]`,
    ]);
  }
});
