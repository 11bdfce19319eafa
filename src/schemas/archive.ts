import { z } from 'zod';

export { shelfMarkParts, unknownPart, type ShelfMarkPart } from './shelf-mark-parts.ts';

const mark = z
  .string({ error: 'put the number in quotes, so that no zero is lost' })
  .min(1)
  .max(300);

/**
 * A shelf mark. Russian archives: fond, opis, papka (foreign ministry only), delo, folio; others:
 * box and file, or a reference as the archive prints it. A part that is not known is "unknown".
 */
export const archiveSchema = z.strictObject({
  repository: z
    .string()
    .min(1)
    .optional()
    .describe('Name of the archive, as the list "archives" in edition.yaml has it, if it does.'),
  fond: mark.optional().describe('Fond, the group of papers, in quotes: "0146".'),
  opis: mark.optional().describe('Opis, the inventory within the fond: "24".'),
  papka: mark.optional().describe('Papka, the folder; in archives of foreign ministries: "225".'),
  delo: mark.optional().describe('Delo, the file: "4".'),
  box: mark.optional().describe('Box: "12".'),
  file: mark.optional().describe('File or folder in the box, by number or title.'),
  folio: mark.optional().describe('Sheets: "91–101"; the back of a sheet is "14 ob.".'),
  reference: mark.optional().describe('Reference as the archive prints it, where it has one.'),
  note: z.string().min(1).optional().describe('What is kept there, or what was seen.'),
});
export type Archive = z.output<typeof archiveSchema>;

/** Forms that a text could fit in very many ways would take long to compare. */
const formSchema = z
  .string()
  .min(1)
  .max(60)
  .refine((form) => !/#[#0]|0#|…[^]*…[^]*…/.test(form), {
    error: 'write # neither twice nor beside 0, and … at most twice',
  });

const partSchema = z.strictObject({
  need: z
    .enum(['required', 'allowed'])
    .describe('"required": no shelf mark is complete without it; "allowed": it may be left out.'),
  forms: z
    .array(formSchema)
    .min(1)
    .describe(
      'How it may be written: 0 is one digit, # a number of any length, @ a capital letter, ~ a small one, … any words; ' +
        'all else stands for itself. Of several with commas between, each is compared.',
    ),
  words: z.string().min(1).describe('The same in words: "a capital letter and eleven digits".'),
});
export type PartPattern = z.output<typeof partSchema>;

/** How the shelf marks of one archive are written, so that a slip is found before it is printed. */
export const archivePatternSchema = z.strictObject({
  name: z.string().min(1).describe('Name of the archive in `repository`, everywhere the same.'),
  variants: z
    .array(z.string().min(1))
    .optional()
    .describe('Other names that contributors may write: "AVP RF".'),
  parts: z
    .strictObject({
      fond: partSchema.optional(),
      opis: partSchema.optional(),
      papka: partSchema.optional(),
      delo: partSchema.optional(),
      box: partSchema.optional(),
      file: partSchema.optional(),
      folio: partSchema.optional(),
      reference: partSchema.optional(),
    })
    .describe('The parts that its shelf marks have.'),
  example: archiveSchema
    .omit({ repository: true, note: true })
    .describe('A right shelf mark, shown to whoever writes a wrong one.'),
});
export type ArchivePattern = z.output<typeof archivePatternSchema>;
