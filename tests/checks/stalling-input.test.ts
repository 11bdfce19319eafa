import { expect, test } from 'vitest';
import { changeBody, errorsIn } from './tiny-edition.ts';

// Texts on which a parser of Markdown or YAML takes minutes or overflows; each is measured first.
const lava = 'glossary/lava.md';
const times = (count: number, part: string | ((at: number) => string), between = ''): string =>
  Array.from({ length: count }, (_, at) => (typeof part === 'string' ? part : part(at))).join(
    between,
  );
const split = 'split the entry [too-large]';
const plain = 'write plain prose, in paragraphs [too-large]';
const marks = 'over 4,000 marks such as [ ] * _ without an empty line between them';

interface Stalling {
  title: string;
  body: string;
  /** The first thing that is said of it, without its place. */
  answer: string | undefined;
}

const texts: Stalling[] = [
  {
    title: '5,000 links',
    body: times(5_000, '[lava](lava.md)', '\n\n'),
    answer: undefined,
  },
  {
    title: '10,000 links',
    body: times(10_000, '[lava](lava.md)', '\n\n'),
    answer: `over 12,000 lines; ${split}`,
  },
  {
    title: 'nested brackets',
    body: times(2_100, '[a', '\n') + times(2_100, ']', '\n'),
    answer: `${marks}; ${plain}`,
  },
  {
    title: 'brackets that never close',
    body: times(5_000, 'a]', '\n'),
    answer: `${marks}; ${plain}`,
  },
  { title: 'runs of emphasis', body: times(2_000, '*a **b', '\n'), answer: `${marks}; ${plain}` },
  {
    title: 'nested quotes',
    body: `${times(30, '> ')}Lava.`,
    answer:
      'lists or block quotes within one another over twenty deep; write them flatter [too-large]',
  },
  {
    title: 'many deep lists',
    body: times(400, `${times(19, '- ')}Lava.`, '\n'),
    answer: `over 12,000 items of lists and lines of block quotes, within one another; ${split}`,
  },
  {
    title: 'lists indented ever deeper',
    body: times(
      50,
      times(50, (at) => `${'  '.repeat(at)}- a`, '\n'),
      '\n',
    ),
    answer: `over 12,000 items of lists and lines of block quotes, within one another; ${split}`,
  },
  {
    title: '100,000 notes',
    body: times(20_000, (at) => `[^${String(at)}]: a`, '\n'),
    answer: `over 1,000 notes; ${split}`,
  },
  {
    title: 'a long chain of references',
    body: times(9_000, (at) => `[a${String(at)}]: b "[a${String(at + 1)}]"`, '\n\n'),
    answer: `over 1,000 notes; ${split}`,
  },
  {
    title: 'a table of many columns',
    body: `${times(60, '| a ')}|\n${times(60, '| - ')}|\n`,
    answer: 'a table of over 50 columns; make several tables, or a list [too-large]',
  },
  {
    title: 'a table of many lines',
    body: `| a | b |\n| - | - |\n${times(9_000, '| a | b |', '\n')}`,
    answer: `${marks}; ${plain}`,
  },
  {
    title: 'lines without end',
    body: times(13_000, 'a', '\n'),
    answer: `over 12,000 lines; ${split}`,
  },
  {
    title: 'a megabyte',
    body: times(100_000, 'Lava flows.', '\n'),
    answer: '1,199,999 characters; split the entry; 400,000 characters are the limit [too-large]',
  },
];

test.for(texts)(
  '$title: the check ends, and says why where it did not read them',
  ({ body, answer }) => {
    const [first] = errorsIn(changeBody(lava, body));
    expect(first?.replace(/^\S+ {2}\S+ {2}/, '')).toBe(answer);
  },
);

test('fields of over 64,000 characters are not read', () => {
  expect(errorsIn({ [lava]: `---\ntitle: ${'a'.repeat(64_001)}\n---\n\nMolten rock.\n` })).toEqual([
    'glossary/lava.md:2:1  front matter  fields of 64,008 characters; shorten them; 64,000 characters are the limit; long text belongs below them [too-large]',
  ]);
});

test('thousands of fields are not read', () => {
  const fields = times(4_001, (at) => `a${String(at)}: 1`, '\n');
  expect(errorsIn({ [lava]: `---\n${fields}\n---\n\nMolten rock.\n` })).toEqual([
    'glossary/lava.md:2:1  front matter  over 4,000 lines of fields; shorten them [too-large]',
  ]);
});
