import { pathsOf } from './entry-views.ts';
import type { EntryView } from './views.ts';

/** What the page of a person shows. */
export type PersonView = EntryView;

/** The pages of the people, as Astro's `getStaticPaths` wants them. */
export const personPaths = () => pathsOf('person', (_site, _entry, view): PersonView => view);
