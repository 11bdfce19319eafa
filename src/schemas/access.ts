import { z } from 'zod';
import { citationSchema } from './citation.ts';

/**
 * Where a reader can see a document, where its "published" and "archive" do not tell it: they are
 * enough for a text printed at an address, in a book, or kept under a shelf mark.
 */
export const accessSchema = z.strictObject({
  state: z
    .enum(['online', 'printed', 'archive', 'unknown'])
    .describe('The easiest way to it: at an address, in print, in an archive; or none is known.'),
  note: z.string().min(1).optional().describe('What is to be seen there.'),
  at: z.array(citationSchema).optional().describe('Works whose addresses lead to it.'),
});
export type Access = z.output<typeof accessSchema>;
