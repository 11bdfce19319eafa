import type { z } from 'zod';

/** One thing that was mended; `line` counts from 1, once what is named before it is mended. */
export interface Repair {
  line: number;
  /** What it is about, in words: "quotes around a date". */
  what: string;
  before: string;
  after: string;
}

export interface Repaired {
  text: string;
  repairs: Repair[];
}

/** A file under repair: its text, and what the schema says of its fields, if it has any. */
export interface Subject {
  path: string;
  text: string;
  schema: z.ZodType | undefined;
}

/** Mends one sort of thing; gives back the text as it was where there is nothing to mend. */
export type Step = (subject: Subject) => Repaired;
