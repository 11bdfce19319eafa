import { resolve } from 'node:path';
import type { Edition } from '../edition/edition.ts';
import { buildGraph, type Graph } from '../edition/graph.ts';
import { readEdition } from '../edition/read-edition.ts';
import { formatCitations, type CitationFormat } from '../exports/format-citations.ts';
import { readEditionFiles } from './read-files.ts';

/** An edition with everything derived from it once: its graph and its formatted bibliography. */
export interface OpenEdition {
  folder: string;
  edition: Edition;
  graph: Graph;
  citations: CitationFormat;
}

/** The folder of the edition to build: `EDITION`, or `content`. */
export const editionFolder = (): string => resolve(process.env['EDITION'] ?? 'content');

let opened: Promise<OpenEdition> | undefined;

/**
 * The edition of the build, read and derived once. Entries with faults are left out: whoever builds
 * has run the check before, which names them all.
 */
export function openEdition(): Promise<OpenEdition> {
  opened ??= readFolder(editionFolder());
  return opened;
}

/** Reads the edition again, after an author has changed a file. */
export function reopenEdition(): Promise<OpenEdition> {
  opened = undefined;
  return openEdition();
}

async function readFolder(folder: string): Promise<OpenEdition> {
  const { edition } = readEdition(await readEditionFiles(folder));
  if (edition === undefined)
    throw new Error(`No valid edition.yaml in ${folder}. Run: npm run check`);
  return {
    folder,
    edition,
    graph: buildGraph(edition),
    citations: formatCitations(edition.bibliography),
  };
}
