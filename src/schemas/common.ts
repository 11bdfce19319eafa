import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { idSchema } from './identifier.ts';

/** Language tag as in HTML: `ja`, `ru`, `zh`. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'write a language tag such as "ja" or "ru"')
  .meta({ language: true });

/** A text in another language or script. */
export const languageTextSchema = z.strictObject({
  lang: languageSchema.describe('Language of the text.'),
  text: z.string().min(1).describe('The text itself, in its own script.'),
});
export type LanguageText = z.output<typeof languageTextSchema>;

/** Fields that an entry of any kind may have. */
export const commonFields = z.strictObject({
  aliases: z
    .array(idSchema)
    .optional()
    .describe('Former ids of this entry; their addresses lead here.'),
  summary: z
    .string()
    .min(1)
    .max(300)
    .optional()
    .describe('One or two sentences for lists, previews and search, at most 300 characters.'),
  sources: z.array(citationSchema).optional().describe('Works on which the entry rests.'),
  status: z
    .enum(['draft', 'reviewed'])
    .optional()
    .describe('"reviewed" once a second person has compared the entry with its sources.'),
});

export const titleField = z.string().min(1);
