import { expect, test } from 'vitest';
import { bibtex } from '../../../src/exports/bibtex.ts';
import { cslJson } from '../../../src/exports/csl-json.ts';
import { ris } from '../../../src/exports/ris.ts';
import type { BibliographyItem } from '../../../src/schemas/bibliography.ts';

const awkward: BibliographyItem = {
  id: 'okada1859',
  type: 'article-journal',
  title: '“Fish & {chips}” at 100%:\n海の_旅 #1 ~ C:\\Корабль^2',
  author: [{ family: 'Ōkada', given: 'Keisuke' }, { literal: 'Ministry of Trade and Industry' }],
  'container-title': 'Annals of A & B',
  volume: '3',
  page: '12–14',
  issued: { 'date-parts': [[1859, 11, 4]] },
  URL: 'https://example.org/a_b?c=100%25&d={e}#f',
};

test('BibTeX: what TeX would read as a command is escaped, an address is not', () => {
  expect(bibtex(awkward, 'p. 13')).toBe(`@article{okada1859,
  author = {Ōkada, Keisuke and {Ministry of Trade and Industry}},
  title = {{“Fish \\& \\{chips\\}” at 100\\%: 海の\\_旅 \\#1 \\textasciitilde{} C:\\textbackslash{}Корабль\\textasciicircum{}2}},
  journal = {Annals of A \\& B},
  volume = {3},
  pages = {12--14},
  year = {1859},
  month = {11},
  day = {4},
  url = {https://example.org/a_b?c=100%25&d=%7Be%7D#f},
  note = {Place cited: p. 13},
}
`);
});

test('BibTeX: a kind of work that it does not know is @misc', () => {
  expect(bibtex({ id: 'x', type: 'webpage', title: 'A page', 'container-title': 'A site' })).toBe(
    '@misc{x,\n  title = {{A page}},\n  howpublished = {A site},\n}\n',
  );
});

test('RIS: a field a line, whatever breaks stand in it, and an end', () => {
  expect(ris(awkward, 'p. 13')).toBe(`TY  - JOUR
AU  - Ōkada, Keisuke
AU  - Ministry of Trade and Industry
TI  - “Fish & {chips}” at 100%: 海の_旅 #1 ~ C:\\Корабль^2
T2  - Annals of A & B
VL  - 3
PY  - 1859
DA  - 1859/11/04/
UR  - https://example.org/a_b?c=100%25&d={e}#f
N1  - Place cited: p. 13
ER  - `);
});

test('RIS: a date without a day, and a kind of work that it does not know', () => {
  const item = { id: 'x', type: 'speech', title: 'Words', issued: { 'date-parts': [[1859, 3]] } };
  expect(ris(item)).toBe('TY  - GEN\nTI  - Words\nPY  - 1859\nDA  - 1859/03//\nER  - ');
});

test('CSL-JSON: a list of one, with dates on one line, which reads back as what it was', () => {
  const text = cslJson(awkward, 'p. 13');
  expect(text).toContain('"date-parts": [[1859, 11, 4]]');
  expect(JSON.parse(text)).toEqual([{ ...awkward, note: 'Place cited: p. 13' }]);
});
