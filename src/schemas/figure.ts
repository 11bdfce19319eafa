import { z } from 'zod';
import { commonFields, titleField } from './common.ts';
import { edtfDateSchema } from './edtf-date.ts';
import { idOf } from './identifier.ts';

/** Front matter of `content/figures/*.md`: a picture printed in the book. */
export const figureSchema = z.strictObject({
  title: titleField.describe('What the picture shows.'),
  number: z.int().positive().describe('Number in the book.'),
  page: z.string().min(1).describe('Page of the book on which it is printed.'),
  chapter: idOf('chapter').describe('Chapter in which it is printed.'),
  people: z.array(idOf('person')).optional().describe('Who is shown or concerned.'),
  document: idOf('document').optional().describe('Document that is shown or concerned.'),
  date: edtfDateSchema.optional().describe('Date of the picture.'),
  rights: z.string().min(1).optional().describe('Whose picture it is.'),
  image: z
    .string()
    .regex(
      /^[\w-]+(?:\/[\w-]+)*\.(?:avif|gif|jpe?g|png|webp)$/,
      'write the name of a file in public/, as "finches.jpg"',
    )
    .optional()
    .describe('File name in public/, where rights allow.'),
  ...commonFields.shape,
});
export type Figure = z.output<typeof figureSchema>;
