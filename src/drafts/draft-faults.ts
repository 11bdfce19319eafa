import { archiveSchema } from '../schemas/archive.ts';
import type { EditionSettings } from '../schemas/edition.ts';
import { folders } from '../schemas/folders.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { splitFile } from '../edition/front-matter.ts';
import type { Problem } from '../edition/problem.ts';
import { describeIssues } from '../edition/schema-problems.ts';
import { shelfMarkFaults } from '../edition/shelf-mark-faults.ts';
import type { Answers } from './draft-data.ts';
import { draftText } from './draft-text.ts';

/** What the schema of its kind finds wrong with the answers for a new entry. */
export function draftProblems(kind: Kind, answers: Answers): Problem[] {
  const { schema } = kinds[kind];
  const file = `${folders[kind]}/new.md`;
  const { frontMatter, problems } = splitFile(file, draftText(kind, answers, ''));
  if (frontMatter === undefined) return problems;
  const { error } = schema.safeParse(frontMatter.data);
  return error ? describeIssues(error, { file, frontMatter, schema }) : [];
}

/** What is wrong with the answers for one field, in a sentence; nothing where they can stand. */
export function faultOfField(
  kind: Kind,
  path: string,
  values: readonly string[],
): string | undefined {
  const found = draftProblems(kind, new Map([[path, values]])).find(
    ({ field, rule }) => rule !== 'missing-field' && isAt(field, path),
  );
  return found && `${found.found}; ${found.write}`;
}

const isAt = (field: string, path: string): boolean =>
  field.replaceAll(/\.\d+/g, '.*').startsWith(path);

/** What is wrong with one part of the shelf mark as answered so far, by the pattern of its archive. */
export function faultOfPart(
  answers: Answers,
  part: string,
  settings: EditionSettings,
): string | undefined {
  const parts = [...answers].filter(([path]) => path.startsWith(archivePrefix));
  const { data } = archiveSchema.safeParse(
    Object.fromEntries(parts.map(([path, [value]]) => [path.slice(archivePrefix.length), value])),
  );
  const faults = data ? shelfMarkFaults(data, settings.archives ?? []) : [];
  const fault = faults.find(({ field }) => field === part);
  return fault && `${fault.found}; ${fault.write}`;
}

const archivePrefix = 'archive.';
