import { z } from 'zod';

/** How near the editors came to the document itself, the best first. */
export const proofStates = ['original', 'translation', 'second-hand', 'not-found'] as const;

/** What was read of a document, and in what form. */
export const proofSchema = z.strictObject({
  state: z
    .enum(proofStates)
    .describe(
      '"original": it, or a part of it, was read in its own language; "translation": only in ' +
        'another language; "second-hand": only as others quote or report it; "not-found": neither ' +
        'it nor a quotation from it was read.',
    ),
  note: z.string().min(1).describe('What exactly was read: which part, in which copy.'),
});
export type Proof = z.output<typeof proofSchema>;
