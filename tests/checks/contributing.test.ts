import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { checkEdition } from '../../src/checks/check-edition.ts';
import { formatText } from '../../src/checks/format-text.ts';
import type { SourceFile } from '../../src/edition/read-edition.ts';
import { readEditionFiles } from '../../src/integrations/read-files.ts';

// Each message is that of a check of the whole edition.
vi.setConfig({ testTimeout: 60_000 });
const guides = ['CONTRIBUTING.md', 'README.md', '.github/MAINTAINING.md', '.github/SECURITY.md'];
const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const scripts = Object.keys(
  z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8'))).scripts,
);
let files: SourceFile[];

beforeAll(async () => {
  files = await readEditionFiles(resolve('content'));
});

const slips: [path: string, right: string, wrong: string][] = [
  ['quotations/grew-negative-in-character-1941.md', 'grew-joseph', 'grew-josef'],
  ['people/malik-yakov.md', 'born: "1906-12-06"', 'born: 1906-12-06'],
  ['notes/two-files-of-12-april-1941.md', '  delo: "404"\n', ''],
  ['notes/two-files-of-12-april-1941.md', '../people/', '../persons/'],
];

test.each(slips)(
  'the guide shows what the check says of a slip in %s (%s)',
  (path, right, wrong) => {
    const { text = '' } = files.find((file) => file.path === path) ?? {};
    expect(text).toContain(right);
    const changed = text.replace(right, wrong);
    const all = files.map((file) => (file.path === path ? { path, text: changed } : file));
    const problems = checkEdition(all).filter(({ severity }) => severity === 'error');
    const shown = formatText(
      { problems, texts: new Map([[path, changed]]), folder: 'content' },
      false,
    );
    const [message = ''] = shown.split('\n\n');
    expect(contributing).toContain(`\n${message}\n\`\`\`\n`);
  },
);

test('the guide shows no other message', () => {
  expect(contributing.match(/^```text$/gm)?.length).toBe(slips.length);
});

test.each(guides)('every file, heading and command that %s names is there', (guide) => {
  const text = readFileSync(guide, 'utf8');
  const commands = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name);
  for (const name of commands) expect(scripts).toContain(name);
  const prose = text.replaceAll(/```[^]*?```|`[^`\n]*`/g, '');
  for (const [, target = ''] of prose.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
    const [path = '', heading] = target.split('#');
    const file = path === '' ? guide : resolve(guide, '..', path);
    expect(existsSync(file), target).toBe(true);
    if (heading !== undefined) expect(headingsOf(file), target).toContain(heading);
  }
});

const headingsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    slugOf(heading),
  );

const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
