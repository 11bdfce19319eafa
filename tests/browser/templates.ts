import { globSync, readFileSync } from 'node:fs';

const indexPages = [
  '/',
  '/about/',
  '/data/',
  '/chapters/',
  '/people/',
  '/documents/',
  '/quotations/',
  '/notes/',
  '/timeline/',
  '/places/',
  '/glossary/',
  '/figures/',
  '/bibliography/',
  '/index/',
  '/search/',
  '/404.html',
];

const sectionsOfEntries = [
  'chapters',
  'people',
  'documents',
  'quotations',
  'timeline',
  'places',
  'glossary',
  'figures',
];

/** One address of each template; of entries the longest page of the kind, where most can go wrong. */
export function templates(): string[] {
  return [...indexPages, '/search/?q=neutrality', ...sectionsOfEntries.map(longestPage)];
}

function longestPage(section: string): string {
  const [longest = ''] = globSync(`dist/${section}/*/index.html`)
    .map((file) => ({ file, length: readFileSync(file, 'utf8').length }))
    .sort((a, b) => b.length - a.length || (a.file < b.file ? -1 : 1))
    .map(({ file }) => file);
  return longest.slice('dist'.length).replace('index.html', '');
}
