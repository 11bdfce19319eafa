import { z } from 'zod';

const mark = z.string({ error: 'put the number in quotes, so that no zero is lost' }).min(1);

/**
 * A shelf mark. Russian archives: fond, opis, papka (foreign ministry only), delo, folio; others:
 * box, file or a reference as the archive prints it.
 */
export const archiveSchema = z.strictObject({
  repository: z.string().min(1).optional().describe('Name of the archive.'),
  fond: mark.optional().describe('Fond.'),
  opis: mark.optional().describe('Opis.'),
  papka: mark.optional().describe('Papka.'),
  delo: mark.optional().describe('Delo.'),
  box: mark.optional().describe('Box.'),
  file: mark.optional().describe('File.'),
  folio: mark.optional().describe('Folios: "91–101".'),
  reference: mark.optional().describe('Reference as the archive prints it.'),
  note: z.string().min(1).optional().describe('What is kept there, or what was seen.'),
});
export type Archive = z.output<typeof archiveSchema>;
