import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { markdownContext } from './src/integrations/edition-markdown.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { offlineCopy } from './src/integrations/offline-copy.ts';
import { openEdition } from './src/integrations/open-edition.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex, type IndexedPages } from './src/integrations/search-index.ts';
import { takeAwayFiles } from './src/integrations/take-away-files.ts';
import { entryMarkdown } from './src/markdown/entry-markdown.ts';

const base = `/${(process.env['BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const edition = await openEdition();
const indexed: IndexedPages = new Map();

export default defineConfig({
  site: process.env['SITE'] ?? 'http://localhost:4321',
  base,
  outDir: process.env['OUT'] ?? 'dist',
  cacheDir: process.env['CACHE'] ?? 'node_modules/.astro',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  devToolbar: { enabled: false },
  markdown: {
    processor: unified(entryMarkdown(markdownContext(edition, base))),
    syntaxHighlight: false,
  },
  // The files that hosts read are no part of what readers take along, so they come last.
  integrations: [searchIndex(indexed), takeAwayFiles(indexed), offlineCopy(), hostHeaders()],
  vite: {
    plugins: [plainImports()],
    build: { assetsInlineLimit: 0 },
    define: { 'import.meta.env.PUBLIC_EDITION': JSON.stringify(edition.edition.settings.book.key) },
  },
});
