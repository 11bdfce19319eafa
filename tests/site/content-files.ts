import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { kindNames, kinds } from '../../src/schemas/kinds.ts';

const frontMatterSchema = z.record(z.string(), z.unknown());

export interface ContentFile {
  folder: string;
  /** Address of the page that the file must have. */
  address: string;
  frontMatter: Record<string, unknown>;
  body: string;
}

/** Every entry of content/, read without the site's own reader. */
export function readContentFiles(): ContentFile[] {
  return globSync('content/*/*.md').map((file) => {
    const [, text = '', body = ''] =
      /^\uFEFF?---\r?\n(.*?)\r?\n---(.*)/s.exec(readFileSync(file, 'utf8')) ?? [];
    const folder = path.basename(path.dirname(file));
    const id = path.basename(file, '.md');
    return {
      folder,
      address: addressOf(folder, id),
      frontMatter: frontMatterSchema.parse(parse(text)),
      body,
    };
  });
}

function addressOf(folder: string, id: string): string {
  if (folder === 'pages') return id === 'home' ? '/' : `/${id}/`;
  const kind = kindNames.find((name) => kinds[name].folder === folder) ?? 'page';
  return `/${kinds[kind].address}/${id}/`;
}
