import type { Root } from 'mdast';
import type { z } from 'zod';
import type { kinds, Kind } from '../schemas/kinds.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Passage, Section } from './passages.ts';

/** Front matter of an entry of one kind, as its schema states it. */
export type Data<K extends Kind> = z.output<(typeof kinds)[K]['schema']>;

/** Kind and id in one string, the name of an entry in every map: `person/darwin-charles`. */
export type EntryKey = `${Kind}/${string}`;

/** One file of the edition. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  key: EntryKey;
  /** File relative to the edition's folder: `people/darwin-charles.md`. */
  file: string;
  /** Address relative to the site: `people/darwin-charles/`. */
  address: string;
  /** What the entry is called: its title or name. */
  title: string;
  data: Data<K>;
  frontMatter: FrontMatter;
  body: string;
  /** The body as Markdown's syntax tree; its lines count from the body's first. */
  tree: Root;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  passages: Passage[];
  sections: Section[];
}

/** An entry of any kind, told apart by `kind`. */
export type AnyEntry = { [K in Kind]: Entry<K> }[Kind];

export const entryKey = (kind: Kind, id: string): EntryKey => `${kind}/${id}`;
