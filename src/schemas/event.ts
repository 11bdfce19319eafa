import { z } from 'zod';
import { commonFields, titleField } from './common.ts';
import { edtfDateSchema } from './edtf-date.ts';
import { idOf } from './identifier.ts';

/** Front matter of `content/events/*.md`. */
export const eventSchema = z.strictObject({
  title: titleField.describe('What happened, in at most twelve words.'),
  date: edtfDateSchema.describe('When it happened.'),
  importance: z
    .union([z.literal(1), z.literal(2), z.literal(3)], { error: 'write 1, 2 or 3' })
    .describe('1: every reader must see it; 3: detail.'),
  people: z.array(idOf('person')).optional().describe('Who took part.'),
  documents: z.array(idOf('document')).optional().describe('Documents it concerns.'),
  places: z.array(idOf('place')).optional().describe('Where it happened.'),
  chapter: idOf('chapter').optional().describe('Chapter of the book to which it belongs.'),
  ...commonFields.shape,
});
export type Event = z.output<typeof eventSchema>;
