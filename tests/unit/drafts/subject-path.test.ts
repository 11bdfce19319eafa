import { expect, test } from 'vitest';
import { subjectPath } from '../../../src/drafts/subject-path.ts';

test.each([
  ['documents/some-letter#p7k2a', 'documents/some-letter', 'p7k2a'],
  ['Charles Darwin', 'Charles Darwin', ''],
  ['https://example.org/some/path/timeline/landing-1835/#plz5q', 'events/landing-1835', 'plz5q'],
  ['https://example.org/people/darwin-charles', 'people/darwin-charles', ''],
  ['https://example.org/search/', 'https://example.org/search/', ''],
])('%s is about %s %s', (typed, entry, paragraph) => {
  expect(subjectPath(typed)).toEqual({ entry, paragraph });
});
