import type { Entry } from '../../edition/entry.ts';
import { labelOf } from '../facts.ts';
import type { Site } from '../site.ts';
import type { Parts } from './parts.ts';

export const placeParts = (site: Site, { data }: Entry<'place'>): Parts => ({
  label: `Place · ${labelOf(site.edition.settings.placeTypes, data.type)}`,
  native: data.native,
  facts: [],
  filters: [],
});
