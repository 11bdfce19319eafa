import { expect, test } from 'vitest';
import { scriptTag } from '../../../src/edition/script-tag.ts';

test.each([
  ['Чарлз Дарвин', 'und-Cyrl'],
  ['ダーウィン', 'ja'],
  ['チャールズ・ダーウィン 達爾文', 'ja'],
  ['達爾文', 'und-Hani'],
  ['داروين', 'und-Arab'],
  ['Darwin', undefined],
  ['Yōsuke', undefined],
])('%s is tagged %s', (name, tag) => {
  expect(scriptTag(name)).toBe(tag);
});
