import { globSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { hostileInput, wrongInput } from './bad-input.ts';
import { makeEditionFolder } from './edition-folder.ts';

const edition = makeEditionFolder();
afterAll(edition.remove);

const all = [...hostileInput, ...wrongInput];

test('every file of the folder has what is expected of it', () => {
  const files = globSync('*.{md,json}', { cwd: 'tests/fixtures/bad-input' });
  expect(files.sort()).toEqual(all.map(({ name }) => name).sort());
});

test.for(all)('$name is answered with file, line, field and what to write', async (input) => {
  edition.write(input.place, input.text);
  expect(await edition.errors()).toEqual(input.messages);
  edition.restore(input.place);
});
