import { editionSchema, type EditionSettings } from '../schemas/edition.ts';
import { kindNames, kindOfFolder, kinds, type Kind } from '../schemas/kinds.ts';
import type { Edition } from './edition.ts';
import { entryKey, type AnyEntry, type EntryKey } from './entry.ts';
import { badName, isGoodName, misplaced } from './file-names.ts';
import { normaliseText, parseYaml, splitFile, type FrontMatter } from './front-matter.ts';
import { excessOf } from './limits.ts';
import { parseMarkdown } from './markdown-tree.ts';
import { findPassages } from './passages.ts';
import { problemOfFile, type Problem } from './problem.ts';
import { readBibliography, type Bibliography } from './read-bibliography.ts';
import { describeIssues } from './schema-problems.ts';

/** A file of the edition; `path` is relative to its folder, with `/` on every system. */
export interface SourceFile {
  path: string;
  text: string;
  /** Why its text was not read, if it was not. */
  fault?: { found: string; write: string };
}

/** What could be read of an edition, faulty files left out. */
export interface Readable extends Bibliography, Pick<Edition, 'entries' | 'ids'> {
  settings: EditionSettings | undefined;
  settingsFields: FrontMatter | undefined;
  /** Entries whose front matter is at fault, with no data: their texts can be checked all the same. */
  texts: ReadonlyMap<EntryKey, AnyEntry>;
}

/**
 * Reads a whole edition from its files. Everything that is wrong with a single file is a problem in
 * the result; an entry with a problem of its own is left out of `edition.entries`, but its id stays
 * known. Without a valid `edition.yaml` there is no edition, only what is readable of it.
 */
export function readEdition(files: readonly SourceFile[]): {
  edition: Edition | undefined;
  readable: Readable;
  problems: Problem[];
} {
  const problems: Problem[] = files.flatMap(notUtf8);
  const entries = new Map<EntryKey, AnyEntry>();
  const texts = new Map<EntryKey, AnyEntry>();
  const ids = new Map<Kind, Set<string>>(kindNames.map((kind) => [kind, new Set()]));
  let settings: Pick<Readable, 'settings' | 'settingsFields'> | undefined;
  let works: Bibliography | undefined;

  for (const file of files) {
    if (file.fault) problems.push(unread(file, file.fault, ids));
    else if (file.path === 'edition.yaml') settings = readSettings(file, problems);
    else if (file.path === 'bibliography.json') works = readBibliography(file, problems);
    else {
      const read = readEntry(file, ids, problems);
      if (read) (read.isValid ? entries : texts).set(read.entry.key, read.entry);
    }
  }
  if (settings === undefined) problems.push(noSettings);
  if (works === undefined) problems.push(noBibliography);
  const readable = {
    ...{ settings: undefined, settingsFields: undefined, ...settings },
    ...{ bibliography: new Map(), workKeys: undefined, ...works },
    entries,
    texts,
    ids,
  };
  const { bibliography } = readable;
  const edition = readable.settings && { settings: readable.settings, entries, bibliography, ids };
  return { edition, readable, problems };
}

/** A file that is there but has no text; what others say of it is no fault of theirs. */
function unread(
  { path }: SourceFile,
  { found, write }: NonNullable<SourceFile['fault']>,
  ids: ReadonlyMap<Kind, Set<string>>,
): Problem {
  const [, folder = '', id = ''] = /^([^/]+)\/([^/]+)\.md$/.exec(path) ?? [];
  const kind = kindOfFolder.get(folder);
  if (kind !== undefined) ids.get(kind)?.add(id);
  return problemOfFile('file-kind', path, 'file', found, write);
}

function readSettings(
  file: SourceFile,
  problems: Problem[],
): Pick<Readable, 'settings' | 'settingsFields'> {
  const { frontMatter, problems: faults } = parseYaml(file.path, normaliseText(file.text), 0);
  problems.push(...faults);
  if (frontMatter === undefined) return { settings: undefined, settingsFields: undefined };
  const { data, error } = editionSchema.safeParse(frontMatter.data);
  if (error) {
    problems.push(
      ...describeIssues(error, { file: file.path, frontMatter, schema: editionSchema }),
    );
  }
  return { settings: data, settingsFields: frontMatter };
}

function readEntry(
  file: SourceFile,
  ids: Map<Kind, Set<string>>,
  problems: Problem[],
): { entry: AnyEntry; isValid: boolean } | undefined {
  const [folder = '', name = '', ...deeper] = file.path.split('/');
  const kind = kindOfFolder.get(folder);
  if (kind === undefined || deeper.length > 0 || !name.endsWith('.md')) {
    problems.push(misplaced(file.path, folder));
    return undefined;
  }
  const id = name.slice(0, -'.md'.length);
  ids.get(kind)?.add(id);
  if (!isGoodName(id)) {
    problems.push(badName(file.path, id));
    return undefined;
  }

  const split = splitFile(file.path, file.text);
  problems.push(...split.problems);
  const excess = excessOf(split.body);
  if (excess) {
    const line = split.bodyLine + excess.line - 1;
    problems.push({
      ...problemOfFile('too-large', file.path, 'body', excess.found, excess.write),
      line,
    });
  }
  if (split.frontMatter === undefined || excess) return undefined;

  const { frontMatter, body, bodyLine } = split;
  const { schema } = kinds[kind];
  const { data = {}, error } = schema.safeParse(frontMatter.data);
  if (error) problems.push(...describeIssues(error, { file: file.path, frontMatter, schema }));
  const tree = parseMarkdown(body);
  const entry = {
    kind,
    id,
    key: entryKey(kind, id),
    file: file.path,
    address: addressOf(kind, id),
    title: 'name' in data ? data.name : 'title' in data ? data.title : id,
    data,
    frontMatter,
    body,
    bodyLine,
    tree,
    ...findPassages(tree),
  };
  // The kind has chosen the schema that checked the data; TypeScript cannot follow the pair.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  return { entry: entry as AnyEntry, isValid: error === undefined };
}

const noSettings = problemOfFile(
  'edition-settings',
  'edition.yaml',
  'file',
  'no such file',
  'add edition.yaml with the title, the book and the lists of words',
);

const noBibliography = problemOfFile(
  'bibliography',
  'bibliography.json',
  'file',
  'no such file',
  'add bibliography.json: the works cited, as Zotero exports them in "CSL JSON", or [] for none',
);

/** U+FFFD stands for bytes that could not be read. */
function notUtf8({ path, text }: SourceFile): Problem[] {
  const at = text.indexOf('\uFFFD');
  if (at === -1) return [];
  const before = text.slice(0, at).split(/\r\n?|\n/);
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  const write = 'save the file in the encoding UTF-8';
  const problem = problemOfFile('encoding', path, 'file', 'letters that are not in UTF-8', write);
  return [{ ...problem, ...place }];
}

/** The text of kind page that is called home stands at the root of the site. */
function addressOf(kind: Kind, id: string): string {
  if (kind === 'page') return id === 'home' ? '' : `${id}/`;
  return `${kinds[kind].address}/${id}/`;
}
