import { z } from 'zod';
import { archivePatternSchema } from './archive.ts';
import { contributeSchema } from './contribute.ts';
import { homeSchema } from './home.ts';
import { idOf, idSchema } from './identifier.ts';

/** No other scheme stands in a link of every page. */
const webAddress = z.url({ protocol: /^https?$/ });

const vocabularySchema = z
  .array(
    z.strictObject({
      id: idSchema.describe('Word used in front matter.'),
      label: z.string().min(1).describe('What readers see.'),
      plural: z.string().min(1).optional().describe('Heading of a list of them.'),
      about: z.string().min(1).optional().describe('A sentence of explanation.'),
    }),
  )
  .min(1);

const officeSchema = z.strictObject({
  id: idSchema.describe('Word used in the roles of people.'),
  label: z.string().min(1).describe('Name of the post.'),
  of: z.string().min(1).describe('State that it belongs to; posts stand together by it.'),
  several: z.literal(true).optional().describe('Set when several people hold it at a time.'),
});
export type Office = z.output<typeof officeSchema>;

const year = z.int().min(1000).max(9999);
const spanSchema = z
  .strictObject({
    from: year.describe('First year.'),
    to: year.describe('Last year.'),
    about: z.string().min(1).optional().describe('Why these years, in a phrase.'),
  })
  .refine(({ from, to }) => from <= to, { error: 'write the earlier year first', path: ['to'] });

const relationSchema = z.strictObject({
  as: z.string().min(1).describe('Words in `relations` of a person: "deputy of".'),
  inverse: z.string().min(1).describe('The same from the other side: "had as deputy".'),
});
export type RelationWords = z.output<typeof relationSchema>;

const bookPartSchema = z.strictObject({
  title: z.string().min(1).describe('Title as the contents list prints it.'),
  first: z.string().min(1).describe('First page.'),
  last: z.string().min(1).optional().describe('Last page, if known.'),
  chapter: idOf('chapter').optional().describe('Entry of this part, if there is one.'),
  about: z.string().min(1).optional().describe('What the part holds, in our own words.'),
});

/** `content/edition.yaml`: everything the engine must know of one edition. */
export const editionSchema = z.strictObject({
  title: z.string().min(1).describe('Title of the site.'),
  shortTitle: z.string().min(1).describe('Title in the header of every page.'),
  subtitle: z.string().min(1).optional().describe('What the site is, in a line.'),
  description: z.string().min(1).max(300).describe('For search engines and previews.'),
  language: z.string().min(2).describe('Language of the site.'),
  book: z
    .strictObject({
      key: idOf('bibliography').describe('The book in bibliography.json.'),
      title: z.string().min(1),
      author: z.string().min(1),
      translator: z.string().min(1).optional(),
      publisher: z.string().min(1),
      year: z.string().min(1),
      isbns: z.array(z.string().min(1)).optional(),
      original: z.string().min(1).optional().describe('The original edition.'),
      longestQuotation: z.int().positive().describe('Longest quotation of the book, in words.'),
      contents: z.array(bookPartSchema).min(1).describe('Parts of the printed book.'),
    })
    .describe('The book that the edition documents.'),
  home: homeSchema.optional().describe('What the home page shows.'),
  search: z
    .strictObject({
      examples: z
        .array(
          z.strictObject({
            query: z.string().min(1).describe('What is typed.'),
            about: z.string().min(1).describe('What it shows: "a name in its own script".'),
          }),
        )
        .optional()
        .describe('Searches that readers are invited to try.'),
      notHere: z
        .string()
        .min(1)
        .optional()
        .describe('What readers may look for in vain, said where a search finds nothing.'),
    })
    .optional()
    .describe('What the search page says of this edition.'),
  editors: z.array(z.string().min(1)).min(1).describe('Who edits the site.'),
  rights: z.string().min(1).describe('Rights in the texts of the site.'),
  licence: z.strictObject({ name: z.string().min(1), address: webAddress }),
  contribute: contributeSchema.optional().describe('How readers send what they have to add.'),
  languages: z
    .array(z.strictObject({ code: z.string().min(2), label: z.string().min(1) }))
    .min(1)
    .describe('Names of the languages that occur in the edition.'),
  themes: vocabularySchema.describe('Themes of quotations.'),
  documentTypes: vocabularySchema.describe('Types of documents.'),
  personGroups: vocabularySchema.describe('Groups of people.'),
  placeTypes: vocabularySchema.describe('Types of places.'),
  archives: z
    .array(archivePatternSchema)
    .optional()
    .describe('How the shelf marks of known archives are written.'),
  span: spanSchema.optional().describe('Years of the story, against which offices are drawn.'),
  offices: z.array(officeSchema).optional().describe('Posts whose holders are listed by day.'),
  relations: z.array(relationSchema).optional().describe('How relations read from both sides.'),
});
export type EditionSettings = z.output<typeof editionSchema>;
