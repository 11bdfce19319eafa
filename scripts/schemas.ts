// Writes JSON Schemas with which editors complete and check the fields of entries: `npm run schemas`.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEdition } from '../src/edition/read-edition.ts';
import { readEditionFiles } from '../src/integrations/read-files.ts';
import { writeEditorSchemas } from './editor-schemas.ts';

const folder = resolve(process.env['EDITION'] ?? 'content');
const project = fileURLToPath(new URL('..', import.meta.url));
const { edition } = readEdition(await readEditionFiles(folder));
if (edition === undefined) {
  console.error(`There is no edition in ${folder} that can be read; see "npm run check".`);
  process.exitCode = 1;
} else {
  const count = await writeEditorSchemas(edition, folder, project);
  console.log(`${String(count)} schemas for editors written`);
}
