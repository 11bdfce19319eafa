import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { writeEditorSchemas } from '../../scripts/editor-schemas.ts';
import { readEdition } from '../../src/edition/read-edition.ts';
import { startLanguageServer } from './language-server.ts';
import { tinyEdition } from './tiny-edition.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const project = mkdtempSync(join(tmpdir(), 'editor-'));
const path = 'quotations/black-lava-1835.md';
const textDocument = { uri: pathToFileURL(join(project, 'content', path)).href };
let editor: Awaited<ReturnType<typeof startLanguageServer>>;

/** Opens a quotation in which the speaker's name is misspelt. */
beforeAll(async () => {
  const files = tinyEdition();
  for (const { path: name, text } of files) {
    mkdirSync(dirname(join(project, 'content', name)), { recursive: true });
    writeFileSync(join(project, 'content', name), text);
  }
  const { edition } = readEdition(files);
  if (edition === undefined) throw new Error('there is no edition');
  await writeEditorSchemas(edition, join(project, 'content'), project);
  editor = await startLanguageServer(project);
  const text =
    files.find((file) => file.path === path)?.text.replace('darwin-charles', 'darwin') ?? '';
  editor.send({
    method: 'textDocument/didOpen',
    params: { textDocument: { ...textDocument, languageId: 'markdown', version: 1, text } },
  });
});
afterAll(() => {
  editor.stop();
  rmSync(project, { recursive: true });
});

test('Astro’s extension completes the id of a person by what it stands for', async () => {
  const list = z
    .object({ items: z.array(z.object({ label: z.string(), documentation: z.unknown() })) })
    .parse(
      await editor.ask('textDocument/completion', {
        textDocument,
        position: { line: 1, character: 15 },
      }),
    );
  expect(list.items.map(({ label, documentation }) => [label, documentation])).toEqual(
    expect.arrayContaining([['darwin-charles', 'Charles Darwin']]),
  );
});

test('Astro’s extension says what a field means', async () => {
  const hover = z
    .object({ contents: z.object({ value: z.string() }) })
    .parse(
      await editor.ask('textDocument/hover', { textDocument, position: { line: 1, character: 2 } }),
    );
  expect(hover.contents.value).toContain('Who said or wrote it.');
});

test('Astro’s extension marks an id that no entry has', async () => {
  const { items } = z
    .object({
      items: z.array(
        z.object({
          message: z.string(),
          range: z.object({ start: z.object({ line: z.number() }) }),
        }),
      ),
    })
    .parse(await editor.ask('textDocument/diagnostic', { textDocument }));
  expect(items.map(({ message, range }) => [range.start.line, message])).toEqual([
    [1, expect.stringContaining('Valid values: "darwin-charles", "fitzroy-robert"')],
  ]);
});
