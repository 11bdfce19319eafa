import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { writeEditorSchemas } from '../../scripts/editor-schemas.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { normaliseText, parseYaml, splitFile } from '../../src/edition/front-matter.ts';
import { readEdition, type SourceFile } from '../../src/edition/read-edition.ts';
import { editorSchemas } from '../../src/exports/editor-schemas.ts';
import { readEditionFiles } from '../../src/integrations/read-files.ts';
import { kindNames, kinds } from '../../src/schemas/kinds.ts';
import { tinyEdition } from './tiny-edition.ts';

const tiny = opened(tinyEdition());
let real: { files: SourceFile[]; edition: Edition };

beforeAll(async () => {
  const files = await readEditionFiles(resolve('content'));
  real = { files, edition: opened(files) };
});

test.each(kindNames)('every %s of the edition follows its schema', (kind) => {
  const validate = compiled(real.edition).get(kinds[kind].folder);
  const ofKind = real.files.filter(({ path }) => path.startsWith(`${kinds[kind].folder}/`));
  expect(ofKind).not.toEqual([]);
  for (const { path, text } of ofKind) {
    validate?.(splitFile(path, text).frontMatter?.data);
    expect([path, validate?.errors]).toEqual([path, null]);
  }
});

test('the settings and the works of the edition follow theirs', () => {
  const schemas = compiled(real.edition);
  const text = (name: string) => real.files.find(({ path }) => path === name)?.text ?? '';
  const settings = parseYaml('edition.yaml', normaliseText(text('edition.yaml')), 0).frontMatter
    ?.data;
  expect(schemas.get('edition')?.(settings)).toBe(true);
  expect(schemas.get('bibliography')?.(JSON.parse(text('bibliography.json')))).toBe(true);
});

const quotation = {
  speaker: 'darwin-charles',
  date: '1835-09-17',
  occasion: 'Landing',
  source: { key: 'darwin1839' },
  language: 'en',
  themes: ['islands'],
  rights: 'free',
};

test.each([
  ['an unknown person', { speaker: 'darwin-charls' }, '/speaker'],
  ['an unknown work', { source: { key: 'darwin1838' } }, '/source/key'],
  ['a word that is not in the list', { themes: ['island'] }, '/themes/0'],
  ['a language that the edition does not have', { language: 'la' }, '/language'],
  ['a field that does not exist', { speeker: 'darwin-charles' }, ''],
  ['a date without quotes', { date: 1835 }, '/date'],
])('an editor marks %s', (_, fault, place) => {
  const validate = compiled(tiny).get('quotations');
  expect(validate?.(quotation)).toBe(true);
  expect(validate?.({ ...quotation, ...fault })).toBe(false);
  expect(validate?.errors?.map(({ instancePath }) => instancePath)).toEqual([place]);
});

test('an editor completes ids with what they stand for, and says what a field means', () => {
  const schema = z
    .object({ properties: z.object({ speaker: z.record(z.string(), z.unknown()) }) })
    .parse(editorSchemas(tiny).get('quotations'));
  expect(schema.properties.speaker).toEqual({
    type: 'string',
    description: 'Who said or wrote it.',
    enum: ['darwin-charles', 'fitzroy-robert'],
    enumDescriptions: ['Charles Darwin', 'Robert FitzRoy'],
  });
});

test('the schemas lie where the extensions of the workspace look for them', async () => {
  const project = mkdtempSync(join(tmpdir(), 'schemas-'));
  try {
    await writeEditorSchemas(tiny, join(project, 'content'), project);
    const place = join(project, '.astro/collections');
    const list = z
      .object({ entries: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(place, 'collections.json'), 'utf8')));
    const [[file, name] = []] = Object.entries(list.entries).filter(([one]) =>
      one.includes('lava.md'),
    );
    expect(file).toMatch(/^file:\/\/.*\/content\/glossary\/lava\.md$/);
    expect(existsSync(join(place, `${name ?? ''}.schema.json`))).toBe(true);
    const settings = readFileSync('.vscode/settings.json', 'utf8');
    const named = settings.match(/(?<=\.\/)\.astro\/collections\/[\w-]+\.schema\.json/g) ?? [];
    expect(named.length).toBe(2);
    for (const path of named) expect(existsSync(join(project, path))).toBe(true);
  } finally {
    rmSync(project, { recursive: true });
  }
});

function opened(files: readonly SourceFile[]): Edition {
  const { edition } = readEdition(files);
  if (edition === undefined) throw new Error('there is no edition');
  return edition;
}

function compiled(edition: Edition): Map<string, ValidateFunction> {
  // Editors know the keyword; addresses are a matter of the check.
  const ajv = new Ajv({
    keywords: ['enumDescriptions'],
    validateFormats: false,
    strictTypes: false,
  });
  return new Map([...editorSchemas(edition)].map(([name, schema]) => [name, ajv.compile(schema)]));
}
