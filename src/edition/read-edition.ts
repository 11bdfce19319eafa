import { bibliographyItemSchema, type BibliographyItem } from '../schemas/bibliography.ts';
import { editionSchema, type EditionSettings } from '../schemas/edition.ts';
import { idPattern } from '../schemas/identifier.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import type { Edition } from './edition.ts';
import { entryKey, type AnyEntry, type EntryKey } from './entry.ts';
import { normaliseText, parseYaml, splitFile } from './front-matter.ts';
import { parseJson } from './json-places.ts';
import { excessOf, parseMarkdown } from './markdown-tree.ts';
import { findPassages } from './passages.ts';
import type { Problem } from './problem.ts';
import { describeIssues } from './schema-problems.ts';

/** A file of the edition; `path` is relative to its folder, with `/` on every system. */
export interface SourceFile {
  path: string;
  text: string;
}

/**
 * Reads a whole edition from its files. Everything that is wrong with a single file is a problem in
 * the result; an entry with a problem of its own is left out of `edition.entries`, but its id stays
 * known. Without a valid `edition.yaml` there is no edition.
 */
export function readEdition(files: readonly SourceFile[]): {
  edition: Edition | undefined;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const entries = new Map<EntryKey, AnyEntry>();
  const ids = new Map<Kind, Set<string>>();
  for (const kind of kindNames) ids.set(kind, new Set());
  let settings: EditionSettings | undefined;
  let bibliography = new Map<string, BibliographyItem>();

  for (const file of files) {
    if (file.path === 'edition.yaml') {
      settings = readSettings(file, problems);
    } else if (file.path === 'bibliography.json') {
      bibliography = readBibliography(file, problems);
    } else {
      const entry = readEntry(file, ids, problems);
      if (entry !== undefined) entries.set(entry.key, entry);
    }
  }
  if (!files.some(({ path }) => path === 'edition.yaml')) problems.push(noSettings);
  const edition = settings && { settings, entries, bibliography, ids };
  return { edition, problems };
}

const kindNames = Object.keys(kinds) as Kind[];
const kindOfFolder = new Map(kindNames.map((kind) => [kinds[kind].folder as string, kind]));

function readSettings(file: SourceFile, problems: Problem[]): EditionSettings | undefined {
  const { frontMatter, problems: faults } = parseYaml(file.path, normaliseText(file.text), 0);
  problems.push(...faults);
  if (frontMatter === undefined) return undefined;
  const result = editionSchema.safeParse(frontMatter.data);
  if (result.success) return result.data;
  problems.push(...describeIssues(result.error, { file: file.path, frontMatter, schema: editionSchema }));
  return undefined;
}

function readBibliography(file: SourceFile, problems: Problem[]): Map<string, BibliographyItem> {
  const items = new Map<string, BibliographyItem>();
  const { value, placeOf, problem } = parseJson(file.path, normaliseText(file.text));
  if (problem) problems.push(problem);
  if (!Array.isArray(value)) return items;
  value.forEach((item: unknown, index) => {
    const result = bibliographyItemSchema.safeParse(item);
    if (!result.success) {
      const frontMatter = { data: item, placeOf: () => placeOf(index), sourceOf: () => undefined };
      problems.push(
        ...describeIssues(result.error, { file: file.path, frontMatter, schema: bibliographyItemSchema }),
      );
    } else if (items.has(result.data.id)) {
      problems.push({
        rule: 'duplicate-id',
        severity: 'error',
        file: file.path,
        ...placeOf(index),
        field: 'id',
        found: `"${result.data.id}" a second time`,
        write: 'give each work its own id, or leave one of the two out',
      });
    } else {
      items.set(result.data.id, result.data);
    }
  });
  return items;
}

function readEntry(
  file: SourceFile,
  ids: Map<Kind, Set<string>>,
  problems: Problem[],
): AnyEntry | undefined {
  const [folder = '', name = '', ...deeper] = file.path.split('/');
  const kind = kindOfFolder.get(folder);
  if (kind === undefined || deeper.length > 0 || !name.endsWith('.md')) {
    problems.push(misplaced(file.path));
    return undefined;
  }
  const id = name.slice(0, -'.md'.length);
  ids.get(kind)?.add(id);
  if (!idPattern.test(id)) {
    problems.push(badName(file.path, id));
    return undefined;
  }

  const split = splitFile(file.path, file.text);
  problems.push(...split.problems);
  const excess = excessOf(split.body);
  if (excess) {
    problems.push({
      rule: 'too-large',
      severity: 'error',
      file: file.path,
      line: split.bodyLine + excess.line - 1,
      column: 1,
      field: 'body',
      found: excess.found,
      write: excess.write,
    });
  }
  if (split.frontMatter === undefined || excess) return undefined;

  const { schema } = kinds[kind];
  const result = schema.safeParse(split.frontMatter.data);
  if (!result.success) {
    problems.push(...describeIssues(result.error, { file: file.path, frontMatter: split.frontMatter, schema }));
    return undefined;
  }
  const { data } = result;
  return {
    kind,
    id,
    key: entryKey(kind, id),
    file: file.path,
    address: [kinds[kind].address, id].filter(Boolean).join('/') + '/',
    title: 'name' in data ? data.name : 'title' in data ? data.title : id,
    data,
    frontMatter: split.frontMatter,
    body: split.body,
    bodyLine: split.bodyLine,
    ...findPassages(parseMarkdown(split.body)),
    // The kind decides which schema has checked the data; TypeScript cannot follow the pair.
  } as AnyEntry;
}

const noSettings: Problem = {
  rule: 'edition-settings',
  severity: 'error',
  file: 'edition.yaml',
  line: 1,
  column: 1,
  field: 'file',
  found: 'no such file',
  write: 'add edition.yaml with title, book and lists of words; see the example in the documentation',
};

function misplaced(file: string): Problem {
  const folders = [...kindOfFolder.keys()].join(', ');
  return {
    rule: 'file-place',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    field: 'file',
    found: 'a file that belongs to no kind of entry',
    write: `put entries as .md files straight into one of the folders ${folders}`,
  };
}

function badName(file: string, id: string): Problem {
  const better = id
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return {
    rule: 'file-name',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    field: 'file name',
    found: `"${id}.md"`,
    write: `rename the file to "${better}.md": lower-case letters, digits and single hyphens`,
  };
}
