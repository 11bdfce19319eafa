import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What each folder of `src/` may import from its neighbours: imports point down, never up or across. */
const mayImport = {
  schemas: [],
  edition: ['schemas'],
  checks: ['edition', 'schemas'],
  repairs: ['edition', 'schemas'],
  drafts: ['edition', 'schemas'],
  markdown: ['edition', 'schemas'],
  exports: ['edition', 'schemas'],
  pictures: ['edition', 'schemas'],
  client: ['edition', 'schemas', 'checks', 'exports', 'styles'],
  queries: ['edition', 'schemas', 'exports', 'pictures', 'integrations'],
  integrations: ['edition', 'schemas', 'checks', 'markdown', 'exports', 'pictures'],
  components: ['edition', 'schemas', 'pictures', 'client', 'styles'],
  layouts: ['components', 'styles', 'queries', 'edition', 'schemas', 'client'],
  pages: ['queries', 'layouts', 'components', 'exports', 'edition', 'schemas', 'styles'],
};
const folders = [...Object.keys(mayImport), 'styles'];

/** A component names the shape that a query gives it, but never asks the query itself. */
const mayImportTypes = { components: ['queries'] };

/** Run by Node, by tests and by Astro alike, so they know none of their hosts. */
const pureFolders = [
  'schemas',
  'edition',
  'checks',
  'repairs',
  'drafts',
  'markdown',
  'exports',
  'pictures',
];

const hostedByAstro = ['queries', 'components', 'layouts', 'pages', 'client'];
const astroModules = {
  regex: '^astro:content$',
  message: 'Only src/queries/ and src/content.config.ts touch astro:content.',
};
const hosts = {
  regex: '^(?:astro:|node:|.*\\.astro$)',
  message:
    'This folder stays pure: it knows neither Astro nor Node. Take plain values as arguments.',
};

const typeScript = ['**/*.ts'];
const scriptsInAstro = ['**/*.astro/*.ts', '**/*.astro/*.js'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'content/', 'public/', 'tests/fixtures/']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@typescript-eslint': tseslint.plugin },
  },
  js.configs.recommended,
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  {
    files: typeScript,
    ignores: scriptsInAstro,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.astro', ...scriptsInAstro],
    extends: [tseslint.configs.recommended],
    // astro check knows the names; ESLint does not know Astro's.
    rules: { 'no-undef': 'off' },
  },
  astro.configs.recommended,
  Object.keys(mayImport).map(layerRule),
  {
    files: ['scripts/**'],
    rules: forbidImports(upward('(?:\\.\\./)+src/', hostedByAstro), astroModules),
  },
  prettier,
);

function layerRule(folder) {
  const types = mayImportTypes[folder] ?? [];
  const below = [folder, ...mayImport[folder], ...types];
  const above = folders.filter((name) => !below.includes(name));
  const patterns = [upward('(?:\\.\\./)+', above)];
  if (types.length > 0) patterns.push({ ...upward('(?:\\.\\./)+', types), allowTypeImports: true });
  if (folder !== 'queries') patterns.push(astroModules);
  if (pureFolders.includes(folder)) patterns.push(hosts);
  return { files: [`src/${folder}/**`], rules: forbidImports(...patterns) };
}

function forbidImports(...patterns) {
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}

function upward(prefix, names) {
  return {
    regex: `^${prefix}(?:${names.join('|')})/`,
    message: 'Imports point down: see the table "mayImport" in eslint.config.js.',
  };
}
