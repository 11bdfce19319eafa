import type { Entry } from '../../edition/entry.ts';
import type { Parts } from './parts.ts';

export const termParts = ({ data }: Entry<'term'>): Parts => ({
  label: 'Term',
  native: data.native,
  facts: [],
  filters: [],
});
