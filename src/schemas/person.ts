import { z } from 'zod';
import { commonFields, languageTextSchema } from './common.ts';
import { edtfDateSchema } from './edtf-date.ts';
import { idOf, wordOf } from './identifier.ts';

/** An office, and when it was held. */
export const roleSchema = z.strictObject({
  title: z.string().min(1).describe('Name of the office.'),
  of: z.string().min(1).describe('State or body in which it was held.'),
  office: wordOf('offices').optional().describe('The post, if edition.yaml lists it.'),
  from: edtfDateSchema.optional().describe('First day; leave out when unknown.'),
  to: edtfDateSchema.optional().describe('Last day; leave out when unknown.'),
});
export type Role = z.output<typeof roleSchema>;

/** Front matter of `content/people/*.md`. */
export const personSchema = z.strictObject({
  name: z.string().min(1).describe('Name as the book prints it, given name first.'),
  sortName: z.string().min(1).describe('Key for alphabetical lists: "Surname, Given name".'),
  native: z.array(languageTextSchema).optional().describe('Name in its own script.'),
  variants: z
    .array(z.string().min(1))
    .optional()
    .describe('Other spellings that a reader may search for.'),
  born: edtfDateSchema.optional().describe('Date of birth; leave out when unknown.'),
  died: edtfDateSchema.optional().describe('Date of death; leave out when unknown.'),
  countries: z.array(z.string().min(1)).min(1).describe('States the person belonged to.'),
  group: wordOf('personGroups').describe('Place in the edition, from the list in edition.yaml.'),
  roles: z.array(roleSchema).optional().describe('Offices, oldest first.'),
  relations: z
    .array(
      z.strictObject({
        to: idOf('person').describe('The other person.'),
        as: z.string().min(1).describe('Words that fit before the other name: "deputy of".'),
      }),
    )
    .optional()
    .describe('Relations to other people of the edition.'),
  chapters: z
    .array(idOf('chapter'))
    .optional()
    .describe('Chapters of the book to which the person is tied.'),
  identifiers: z
    .strictObject({
      wikidata: z
        .string()
        .regex(/^Q\d+$/, 'write an id such as "Q123"')
        .optional(),
      viaf: z.string().regex(/^\d+$/, 'write the digits of the id').optional(),
    })
    .optional()
    .describe('Identifiers in authority files.'),
  ...commonFields.shape,
});
export type Person = z.output<typeof personSchema>;
