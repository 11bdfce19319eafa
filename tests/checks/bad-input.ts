import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = new URL('../fixtures/bad-input/', import.meta.url);
const messages = z.record(z.string(), z.array(z.string()));
const tableSchema = z.strictObject({ hostile: messages, wrong: messages });

/** A file that somebody sends in, and what the check must say of it. */
export interface BadInput {
  name: string;
  /** Where it is put in the tiny edition. */
  place: string;
  text: string;
  messages: string[];
}

const table = tableSchema.parse(parse(readFileSync(new URL('expected.yaml', folder), 'utf8')));

const read = (list: z.output<typeof messages>): BadInput[] =>
  Object.entries(list).map(([name, expected]) => ({
    name,
    place: name.endsWith('.json') ? 'bibliography.json' : 'glossary/lava.md',
    text: readFileSync(new URL(name, folder), 'utf8'),
    messages: expected,
  }));

/** Files written to harm. */
export const hostileInput: readonly BadInput[] = read(table.hostile);
/** Files with an honest mistake. */
export const wrongInput: readonly BadInput[] = read(table.wrong);
