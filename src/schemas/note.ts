import { z } from 'zod';
import { archiveSchema } from './archive.ts';
import { commonFields, titleField } from './common.ts';
import { contributorSchema } from './contributor.ts';
import { edtfDateSchema } from './edtf-date.ts';
import { entryPathSchema } from './identifier.ts';

/** What a note does to a statement of the edition. */
const bearingSchema = z.enum(['supports', 'adds-to', 'disputes']);
export type Bearing = z.output<typeof bearingSchema>;

const subjectSchema = z.strictObject({
  entry: entryPathSchema.describe('The entry, by folder and name: "documents/some-letter-1831".'),
  paragraph: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The paragraph that it is about: what stands after "#" in the link to it, as "p7k2a" or ' +
        '"article-3". Leave out when the note is about the whole.',
    ),
  bearing: bearingSchema
    .optional()
    .describe('"supports" a statement that stands there, "adds-to" it, or "disputes" it.'),
  statement: z
    .string()
    .min(1)
    .max(300)
    .optional()
    .describe('That statement, in your own words: "The ship landed on the seventeenth."'),
});
export type NoteSubject = z.output<typeof subjectSchema>;

const verifierSchema = z.strictObject({
  ...contributorSchema.shape,
  date: edtfDateSchema.describe('When the note was compared with the original: "2020-06-01".'),
  remark: z.string().min(1).optional().describe('What was compared; of a dispute, the objection.'),
});

/** Front matter of `content/notes/*.md`: an archival note by a contributor. */
export const noteSchema = z.strictObject({
  title: titleField.describe('What the note is about, in a line.'),
  contributor: contributorSchema.describe('Who wrote the note and answers for it.'),
  date: edtfDateSchema.describe('When the note was written, in quotes: "2020-05-01".'),
  subjects: z
    .array(subjectSchema)
    .min(1)
    .describe('What it is about: one entry of the edition, or several.'),
  archive: archiveSchema
    .optional()
    .describe('Shelf mark of what the note reports; leave out when it reports no file.'),
  proves: z
    .string()
    .min(1)
    .max(400)
    .optional()
    .describe('What follows from it, in a sentence or two of your own words.'),
  state: z
    .enum(['proposed', 'verified', 'disputed'])
    .describe(
      '"proposed" at first; "verified" once somebody else has compared it with the original; ' +
        '"disputed" when somebody objects.',
    ),
  verifier: verifierSchema
    .optional()
    .describe('Who compared the note with the original, or who objects, and when.'),
  ...commonFields.shape,
});
export type Note = z.output<typeof noteSchema>;
