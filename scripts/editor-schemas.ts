import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Edition } from '../src/edition/edition.ts';
import { editorSchemas } from '../src/exports/editor-schemas.ts';
import { folders } from '../src/schemas/folders.ts';

/**
 * Where Astro's extension for editors looks for schemas of front matter, and for the list that says
 * which file follows which. Astro writes schemas of its own there, without the ids of the edition;
 * ours have other names. Nothing in it is kept by git.
 */
const place = '.astro/collections';

/** Writes what editors need to complete and check the fields of an edition; says how many schemas. */
export async function writeEditorSchemas(
  edition: Edition,
  editionFolder: string,
  project: string,
): Promise<number> {
  const target = join(project, place);
  await mkdir(target, { recursive: true });
  const schemas = editorSchemas(edition);
  for (const [name, schema] of schemas) {
    await writeFile(join(target, `${nameOf(name)}.schema.json`), JSON.stringify(schema));
  }
  const files = [...edition.ids].flatMap(([kind, ids]) =>
    [...ids].map((id) => [folders[kind], `${folders[kind]}/${id}.md`]),
  );
  const list = {
    collections: Object.values(folders).map((name) => ({ hasSchema: true, name: nameOf(name) })),
    entries: Object.fromEntries(
      files.map(([folder = '', path = '']) => [
        addressOf(join(editionFolder, path)),
        nameOf(folder),
      ]),
    ),
  };
  await writeFile(join(target, 'collections.json'), JSON.stringify(list));
  return schemas.size;
}

const nameOf = (name: string): string => `edition-${name}`;

/** As the extension compares addresses: without case. */
const addressOf = (path: string): string =>
  decodeURIComponent(pathToFileURL(path).href).toLowerCase();
