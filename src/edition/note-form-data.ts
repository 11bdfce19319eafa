import type { ArchivePattern } from '../schemas/archive.ts';
import type { Source } from '../schemas/contribute.ts';

/** An entry in a list of all: its path, what tells it apart, and its names, the usual one first. */
export type KnownEntry = [path: string, detail: string, title: string, ...others: string[]];

/** What the form for a note must know of the edition, as one file. */
export interface NoteFormData {
  /** Of each folder, the first part of the address of its pages and the word for one entry. */
  folders: Record<string, { address: string; one: string }>;
  entries: KnownEntry[];
  /** Keys of the bibliography. */
  works: string[];
  archives: ArchivePattern[];
  source: Source | undefined;
}
