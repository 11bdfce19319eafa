import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { commonFields, languageSchema, languageTextSchema } from './common.ts';
import { edtfDateSchema } from './edtf-date.ts';
import { idOf, wordOf } from './identifier.ts';

/** How words came down to us; `src/edition/record-signs.ts` says it to readers. */
const recordSignSchema = z.enum(['own-words', 'one-side', 'reported', 'twice-translated']);
export type RecordSign = z.output<typeof recordSignSchema>;

/** Front matter of `content/quotations/*.md`; the body is the words as a block quote, then the context. */
export const quotationSchema = z.strictObject({
  speaker: idOf('person').optional().describe('Who said or wrote it.'),
  speakerName: z
    .string()
    .min(1)
    .optional()
    .describe('Instead of speaker: a government, a conference, the parties of a treaty.'),
  to: idOf('person').optional().describe('To whom.'),
  date: edtfDateSchema.describe('When it was said or written.'),
  occasion: z.string().min(1).describe('On what occasion.'),
  document: idOf('document').optional().describe('Document in which the words stand.'),
  chapter: idOf('chapter').optional().describe('Chapter of the book to which it belongs.'),
  source: citationSchema.describe('Where the words were read.'),
  language: languageSchema.describe('Language in which the words were spoken or recorded.'),
  original: languageTextSchema.optional().describe('The words in the original language.'),
  translator: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Who translated, as it stands after "translated by"; "edition" for a translation made for this site.',
    ),
  record: z
    .array(recordSignSchema)
    .min(1)
    .optional()
    .describe(
      'How far the words can be relied on: own-words of a document, one-side of a talk, reported by a third person, twice-translated; leave out when unsure.',
    ),
  recordNote: z.string().min(1).optional().describe('Whose version it is, in words.'),
  themes: z.array(wordOf('themes')).min(1).describe('Themes, from the list in edition.yaml.'),
  rights: z.string().min(1).describe('"brief-quotation", or why the words are free.'),
  ...commonFields.shape,
});
export type Quotation = z.output<typeof quotationSchema>;
