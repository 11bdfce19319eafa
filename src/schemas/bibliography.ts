import { z } from 'zod';
import { idSchema } from './identifier.ts';

const nameSchema = z
  .strictObject(
    {
      family: z.string().optional(),
      given: z.string().optional(),
      literal: z.string().optional(),
    },
    { error: 'write { "family": "…", "given": "…" }, or { "literal": "…" }' },
  )
  .refine((name) => name.family !== undefined || name.literal !== undefined, {
    error: 'write "family" and "given", or "literal"',
  });

const namesSchema = z.array(nameSchema, {
  error: 'write the names in square brackets: [{ "family": "…", "given": "…" }]',
});

const datePartsForm = 'write year, month and day in double brackets: [[1941, 4, 13]]';

const dateSchema = z.strictObject({
  'date-parts': z
    .array(
      z
        .array(
          z.union([z.number(), z.string()], { error: 'write year, month and day as numbers' }),
          { error: datePartsForm },
        )
        .min(1),
      { error: datePartsForm },
    )
    .optional(),
  literal: z.string().optional(),
  raw: z.string().optional(),
  season: z.union([z.number(), z.string()], { error: 'write a number from 1 to 4' }).optional(),
  circa: z.boolean().optional(),
});

/**
 * One item of `content/bibliography.json`, CSL-JSON as Zotero exports it. Loose, because reference
 * managers add fields of their own. Source: https://github.com/citation-style-language/schema
 */
export const bibliographyItemSchema = z
  .looseObject({
    id: idSchema,
    type: z.string().min(1),
    title: z.string().min(1),
    'title-short': z.string().min(1).optional(),
    author: namesSchema.optional(),
    editor: namesSchema.optional(),
    translator: namesSchema.optional(),
    issued: dateSchema.optional(),
    'container-title': z.string().optional(),
    'original-title': z.string().optional(),
    publisher: z.string().optional(),
    language: z.string().optional(),
    URL: z.url({ protocol: /^https?$/ }).optional(),
    DOI: z
      .string()
      .regex(/^10\.\d{4,9}\/[^\s"<>\\{}]+$/, 'write the DOI alone, as "10.1000/182"')
      .optional(),
    note: z.string().optional(),
    custom: z
      .strictObject({
        'locator-address': z
          .string()
          .regex(/^https?:\/\/[\w.-]+\/[^\s"<>\\]*$/, 'write an address that begins with https://')
          .optional()
          .describe('Address of a numbered part, with {n} for the number in "doc. 754".'),
        collection: z.boolean().optional().describe('true for a printed collection of documents.'),
      })
      .optional(),
  })
  .superRefine((item, context) => {
    for (const { text, path } of textsIn(item)) {
      if (/<(?!\/?(?:i|b|sub|sup)>)[a-z!?/]/i.test(text)) {
        const message = 'leave the HTML out; <i>, <b>, <sub> and <sup> alone may stand here';
        context.addIssue({ code: 'custom', path, message });
      }
    }
  });
export type BibliographyItem = z.output<typeof bibliographyItemSchema>;

function textsIn(data: unknown, path: PropertyKey[] = []): { text: string; path: PropertyKey[] }[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => textsIn(value, [...path, name]));
}
