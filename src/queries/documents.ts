import { pathsOf } from './entry-views.ts';
import type { EntryView } from './views.ts';

/** What the page of a document shows. */
export type DocumentView = EntryView;

/** The pages of the documents, as Astro's `getStaticPaths` wants them. */
export const documentPaths = () => pathsOf('document', (_site, _entry, view): DocumentView => view);
