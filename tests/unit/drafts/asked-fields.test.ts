import { expect, test } from 'vitest';
import { z } from 'zod';
import { askedFields } from '../../../src/drafts/asked-fields.ts';
import { kindNames, kinds } from '../../../src/schemas/kinds.ts';

test.each(kindNames)('everything that a %s must state is asked, in words', (kind) => {
  const asked = askedFields(kind);
  const { error } = kinds[kind].schema.safeParse({});
  const needed = z
    .object({ issues: z.array(z.object({ path: z.array(z.string()) })) })
    .parse(error);
  for (const { path } of needed.issues) {
    expect(asked.filter(({ name }) => name.split('.')[0] === path[0])).not.toEqual([]);
  }
  expect(asked.filter(({ about }) => about === '')).toEqual([]);
});
