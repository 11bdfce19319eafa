import { z } from 'zod';
import { kindOfFolder, type Kind } from './folders.ts';

/** What a front matter field may point to: an entry of a kind, or a work of the bibliography. */
export type ReferenceTarget = Kind | 'bibliography' | 'entry';

/** What a field's schema says of it besides its type; `findMarkedFields` finds fields by it. */
export interface FieldMarks {
  reference?: ReferenceTarget;
  vocabulary?: VocabularyName;
  language?: boolean;
  date?: boolean;
}

declare module 'zod' {
  // Types what `.meta()` takes and gives.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the way zod's documentation extends it
  interface GlobalMeta extends FieldMarks {}
}

/** Ids are file names and addresses: lower-case ASCII words joined by hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idSchema = z
  .string()
  .regex(
    idPattern,
    'write the id, as in the name of a file: small letters, digits and single hyphens',
  );

/** The id of an entry of `target`; the graph and the check find references by this mark. */
export const idOf = (target: ReferenceTarget) => idSchema.meta({ reference: target });

/** An entry of any kind, by its folder and id: `documents/henslow-letter-1831`. */
export const entryPathSchema = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'write folder and id, as "documents/some-id"',
    abort: true,
  })
  .refine((path) => kindOfFolder.has(path.split('/')[0] ?? ''), {
    error: `begin with one of the folders ${[...kindOfFolder.keys()].join(', ')}`,
  })
  .meta({ reference: 'entry' });

/** A word from one of the controlled lists in `edition.yaml`. */
export const wordOf = (vocabulary: VocabularyName) => idSchema.meta({ vocabulary });

export type VocabularyName = 'themes' | 'documentTypes' | 'personGroups' | 'placeTypes' | 'offices';
