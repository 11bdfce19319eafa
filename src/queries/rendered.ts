import { getCollection } from 'astro:content';
import { kinds, type Kind } from '../schemas/kinds.ts';

/** The rendered texts of one kind, by id. */
export async function renderedTexts(kind: Kind): Promise<ReadonlyMap<string, string>> {
  const entries = await getCollection(kinds[kind].folder);
  return new Map(entries.map(({ id, rendered }) => [id, rendered?.html ?? '']));
}
