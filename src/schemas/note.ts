import { z } from 'zod';
import { archiveSchema } from './archive.ts';
import { commonFields, titleField } from './common.ts';
import { edtfDateSchema } from './edtf-date.ts';
import { entryPathSchema } from './identifier.ts';

/** Front matter of `content/notes/*.md`: an archival note by a contributor. */
export const noteSchema = z.strictObject({
  title: titleField.describe('What the note is about, in a line.'),
  contributor: z
    .strictObject({
      name: z.string().min(1).describe('Name, given name first.'),
      orcid: z
        .string()
        .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'write it as "0000-0002-1825-0097"')
        .optional()
        .describe('ORCID.'),
      affiliation: z.string().min(1).optional().describe('Institution.'),
    })
    .describe('Who wrote the note.'),
  date: edtfDateSchema.describe('When the note was written.'),
  subjects: z
    .array(entryPathSchema)
    .min(1)
    .describe('Entries it is about, as "documents/henslow-letter-1831".'),
  archive: archiveSchema.optional().describe('Shelf mark of what the note reports.'),
  state: z.enum(['proposed', 'verified', 'disputed']).describe('State of the note.'),
  verifiedBy: z.string().min(1).optional().describe('Who compared it with the original.'),
  verifiedOn: edtfDateSchema.optional().describe('When it was compared.'),
  ...commonFields.shape,
});
export type Note = z.output<typeof noteSchema>;
