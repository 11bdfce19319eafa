import { z } from 'zod';
import { folders } from './folders.ts';
import { idOf } from './identifier.ts';

/** A count that the words of a way in may name: `{people}` stands for their number. */
export const countPattern = /\{([a-z]+)\}/g;

/** Lists of the site to which a way in may lead. */
const destinations = [
  'chapters',
  'people',
  'documents',
  'quotations',
  'timeline',
  'places',
  'glossary',
  'figures',
  'index',
  'search',
] as const;

const countable: ReadonlySet<string> = new Set(
  Object.values(folders).filter((folder) => folder !== 'pages'),
);

const waySchema = z.strictObject({
  title: z.string().min(1).describe('One or two words: what a reader does there.'),
  to: z.enum(destinations).describe('Where it leads: "chapters", "people", "search".'),
  text: z
    .string()
    .min(1)
    .refine(
      (text) => [...text.matchAll(countPattern)].every(([, name = '']) => countable.has(name)),
      {
        error: `write counts as one of ${[...countable].map((name) => `{${name}}`).join(', ')}`,
      },
    )
    .describe('A sentence; "{people}" in it stands for the number of files in people/.'),
});

/** What the home page shows besides the text `pages/home.md`; a part left out has a fall-back. */
export const homeSchema = z.strictObject({
  label: z.string().min(1).optional().describe('Small line above the title.'),
  treaty: idOf('document').optional().describe('The document whose term is drawn.'),
  ways: z.array(waySchema).min(1).max(4).optional().describe('The ways in.'),
  story: z.array(idOf('event')).min(2).max(12).optional().describe('Events that tell the story.'),
  people: z.array(idOf('person')).min(1).max(12).optional().describe('The people at its centre.'),
});
