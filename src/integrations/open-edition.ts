import { resolve } from 'node:path';
import { readEditionFiles } from '../../scripts/read-files.ts';
import type { Edition } from '../edition/edition.ts';
import { buildGraph, type Graph } from '../edition/graph.ts';
import { readEdition } from '../edition/read-edition.ts';
import { formatCitations, type CitationFormat } from '../exports/format-citations.ts';

/** An edition with everything derived from it once: its graph and its formatted bibliography. */
export interface OpenEdition {
  folder: string;
  edition: Edition;
  graph: Graph;
  citations: CitationFormat;
}

/** The folder of the edition to build: `EDITION`, or `content`. */
export const editionFolder = (): string => resolve(process.env['EDITION'] ?? 'content');

/**
 * Reads and derives the edition of a folder. Entries with faults are left out: whoever builds has
 * run the check before, which names them all.
 */
export async function openEdition(folder = editionFolder()): Promise<OpenEdition> {
  const { files } = await readEditionFiles(folder);
  const { edition } = readEdition(files);
  if (edition === undefined) throw new Error(`No valid edition.yaml in ${folder}. Run: npm run check`);
  return {
    folder,
    edition,
    graph: buildGraph(edition),
    citations: formatCitations(edition.bibliography),
  };
}
