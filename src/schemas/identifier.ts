import { z } from 'zod';

/** What a front matter field may point to: an entry of a kind, or a work of the bibliography. */
export type ReferenceTarget =
  | 'chapter'
  | 'person'
  | 'document'
  | 'quotation'
  | 'note'
  | 'event'
  | 'place'
  | 'term'
  | 'figure'
  | 'bibliography'
  | 'entry';

/** Ids are file names and addresses: lower-case ASCII words joined by hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idSchema = z
  .string()
  .regex(idPattern, 'write lower-case letters, digits and single hyphens only');

/** The id of an entry of `target`; the graph and the check find references by this mark. */
export const idOf = (target: ReferenceTarget) => idSchema.meta({ reference: target });

/** An entry of any kind, by its folder and id: `documents/neutrality-pact-1941`. */
export const entryPathSchema = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write folder and id, as "documents/some-id"')
  .meta({ reference: 'entry' });

/** A word from one of the controlled lists in `edition.yaml`. */
export const wordOf = (vocabulary: VocabularyName) => idSchema.meta({ vocabulary });

export type VocabularyName = 'themes' | 'documentTypes' | 'personGroups' | 'placeTypes';
