import { pathsOf } from './entry-views.ts';
import type { EntryView } from './views.ts';

/** What the page of a quotation shows. */
export type QuotationView = EntryView;

/** The pages of the quotations, as Astro's `getStaticPaths` wants them. */
export const quotationPaths = () =>
  pathsOf('quotation', (_site, _entry, view): QuotationView => view);
