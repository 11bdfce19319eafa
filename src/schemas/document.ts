import { z } from 'zod';
import { accessSchema } from './access.ts';
import { archiveSchema } from './archive.ts';
import { citationSchema } from './citation.ts';
import { commonFields, languageSchema, languageTextSchema, titleField } from './common.ts';
import { edtfDateSchema } from './edtf-date.ts';
import { idOf, wordOf } from './identifier.ts';
import { proofSchema } from './proof.ts';
import { treatySchema } from './treaty.ts';

/** Front matter of `content/documents/*.md`. */
export const documentSchema = z.strictObject({
  title: titleField.describe('Title in English.'),
  type: wordOf('documentTypes').describe('Type, from the list in edition.yaml.'),
  date: edtfDateSchema.describe('Date of the document.'),
  place: z.string().min(1).optional().describe('Where it was signed or written, in words.'),
  places: z.array(idOf('place')).optional().describe('Entries of the places named.'),
  parties: z.array(z.string().min(1)).optional().describe('States or bodies that are parties.'),
  signatories: z
    .array(
      z.strictObject({
        person: idOf('person').describe('Who signed.'),
        for: z.string().min(1).describe('For whom.'),
        as: z.string().min(1).optional().describe('In what office, as the document says.'),
      }),
    )
    .optional()
    .describe('Who signed, for whom.'),
  authors: z.array(idOf('person')).optional().describe('Who wrote or spoke it.'),
  recipients: z.array(idOf('person')).optional().describe('To whom it is addressed.'),
  languages: z.array(languageSchema).optional().describe('Languages of the original.'),
  originalTitles: z.array(languageTextSchema).optional().describe('Titles in those languages.'),
  treaty: treatySchema.optional().describe('The life of a treaty: its term, notice and end.'),
  inForceNote: z
    .string()
    .min(1)
    .optional()
    .describe('Force in words, where there is no treaty or its dates do not say it.'),
  archive: archiveSchema.optional().describe('Where the original or the copy used is kept.'),
  published: z.array(citationSchema).optional().describe('Where it is printed.'),
  access: accessSchema.optional().describe('Where it can be seen, if that is not clear.'),
  rights: z.string().min(1).optional().describe('Why the text may stand here.'),
  transcription: z
    .enum(['full-translation', 'partial-translation', 'extracts', 'summary'])
    .describe('How much of the text stands here.'),
  translatedFrom: z
    .array(languageSchema)
    .optional()
    .describe('Languages of the original from which our translation was made.'),
  translationNote: z.string().min(1).optional().describe('Which part was translated from what.'),
  proof: proofSchema.optional().describe('What was read, and in what form.'),
  related: z
    .array(
      z.strictObject({
        document: idOf('document').describe('The other document.'),
        as: z.string().min(1).describe('Words that fit before its title: "reply to".'),
      }),
    )
    .optional()
    .describe('Documents it belongs with, earlier ones as a rule; their pages name this one.'),
  namedInBook: z.boolean().optional().describe('true if the pages of the book at hand name it.'),
  bookNote: z.string().min(1).optional().describe('How the book alludes to it.'),
  chapters: z.array(idOf('chapter')).optional().describe('Chapters of the book that use it.'),
  ...commonFields.shape,
});
export type Document = z.output<typeof documentSchema>;
