import { bibliographyItemSchema, type BibliographyItem } from '../schemas/bibliography.ts';
import { normaliseText, type FrontMatter } from './front-matter.ts';
import { parseJsonList } from './json-list.ts';
import { problemOfFile, type Problem } from './problem.ts';
import type { SourceFile } from './read-edition.ts';
import { describeIssues } from './schema-problems.ts';

export interface Bibliography {
  bibliography: ReadonlyMap<string, BibliographyItem>;
  /** Keys of all works, valid or not; nothing when the bibliography could not be read. */
  workKeys: ReadonlySet<string> | undefined;
}

/** Reads `bibliography.json`; faulty works are left out, but their keys stay known. */
export function readBibliography(file: SourceFile, problems: Problem[]): Bibliography {
  const bibliography = new Map<string, BibliographyItem>();
  const list = parseJsonList(file.path, normaliseText(file.text));
  problems.push(...list.problems);
  if (list.items === undefined) return { bibliography, workKeys: undefined };

  const workKeys = new Set<string>();
  list.items.forEach((item, index) => {
    const frontMatter: FrontMatter = {
      data: item,
      placeOf: (path) => list.placeOf([index, ...path]),
      sourceOf: (path) => list.sourceOf([index, ...path]),
    };
    const { data, error } = bibliographyItemSchema.safeParse(item);
    if (error) {
      const checked = { file: file.path, frontMatter, schema: bibliographyItemSchema };
      problems.push(...describeIssues(error, checked));
    }
    const key = data?.id ?? idOf(item);
    if (key === undefined) return;
    if (workKeys.has(key)) {
      const found = `"${key}" a second time`;
      const write = 'give each work its own id, or leave one of the two out';
      const place = frontMatter.placeOf(['id']);
      problems.push({ ...problemOfFile('duplicate-id', file.path, 'id', found, write), ...place });
    } else if (data) {
      bibliography.set(key, data);
    }
    workKeys.add(key);
  });
  return { bibliography, workKeys };
}

function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined;
  return typeof item.id === 'string' ? item.id : undefined;
}
