import { defineCollection } from 'astro:content';
import { entriesLoader } from './integrations/entries-loader.ts';
import { kinds } from './schemas/kinds.ts';

export const collections = {
  chapters: defineCollection({ loader: entriesLoader('chapter'), schema: kinds.chapter.schema }),
  people: defineCollection({ loader: entriesLoader('person'), schema: kinds.person.schema }),
  documents: defineCollection({ loader: entriesLoader('document'), schema: kinds.document.schema }),
  quotations: defineCollection({
    loader: entriesLoader('quotation'),
    schema: kinds.quotation.schema,
  }),
  notes: defineCollection({ loader: entriesLoader('note'), schema: kinds.note.schema }),
  events: defineCollection({ loader: entriesLoader('event'), schema: kinds.event.schema }),
  places: defineCollection({ loader: entriesLoader('place'), schema: kinds.place.schema }),
  glossary: defineCollection({ loader: entriesLoader('term'), schema: kinds.term.schema }),
  figures: defineCollection({ loader: entriesLoader('figure'), schema: kinds.figure.schema }),
  pages: defineCollection({ loader: entriesLoader('page'), schema: kinds.page.schema }),
};
