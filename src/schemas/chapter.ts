import { z } from 'zod';
import { commonFields, titleField } from './common.ts';
import { edtfDateSchema } from './edtf-date.ts';
import { idOf } from './identifier.ts';

const pageNumber = z.string().regex(/^([ivxlc]+|\d+)$/, 'write a page such as "32" or "xv"');

/** Front matter of `content/chapters/*.md`. */
export const chapterSchema = z.strictObject({
  title: titleField.describe('Title as the book prints it.'),
  shortTitle: titleField.optional().describe('Title for narrow places.'),
  part: z.enum(['front', 'chapter', 'back']).describe('Part of the book.'),
  number: z.int().positive().optional().describe('Number of the chapter, if it has one.'),
  pages: z
    .strictObject({
      first: pageNumber.describe('First page in the printed book.'),
      last: pageNumber.describe('Last page in the printed book.'),
    })
    .describe('Pages of the printed book.'),
  period: edtfDateSchema.optional().describe('Time that the chapter covers.'),
  periodInferred: z
    .boolean()
    .optional()
    .describe('true when the period was inferred by the editors of the site.'),
  figures: z.array(idOf('figure')).optional().describe('Figures printed in the chapter.'),
  text: z
    .enum(['guide', 'full'])
    .describe('"guide": our own words about the chapter; "full": the chapter itself.'),
  ...commonFields.shape,
});
export type Chapter = z.output<typeof chapterSchema>;
