import type { Graph } from '../edition/graph.ts';
import type { Problem } from '../edition/problem.ts';
import type { Readable } from '../edition/read-edition.ts';

/** What rules look at: all that could be read of an edition, and its graph. */
export interface Checked extends Readable {
  graph: Graph;
}

/** One thing that must be so throughout an edition; what is not so comes back. */
export type Rule = (checked: Checked) => Problem[];
