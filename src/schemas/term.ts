import { z } from 'zod';
import { commonFields, languageTextSchema, titleField } from './common.ts';
import { idOf } from './identifier.ts';

/** Front matter of `content/glossary/*.md`; the body is the definition. */
export const termSchema = z.strictObject({
  title: titleField.describe('The term.'),
  native: z.array(languageTextSchema).optional().describe('The term in other languages.'),
  variants: z.array(z.string().min(1)).optional().describe('Other forms.'),
  seeAlso: z.array(idOf('term')).optional().describe('Related terms.'),
  ...commonFields.shape,
});
export type Term = z.output<typeof termSchema>;
