import { z } from 'zod';
import { idOf } from './identifier.ts';

/** A work of the bibliography, and where in it. */
export const citationSchema = z.strictObject({
  key: idOf('bibliography').describe('Id of the work in bibliography.json.'),
  locator: z
    .string()
    .min(1)
    .optional()
    .describe('Where in the work: "p. 12", "pp. 12–14", "doc. 754", "vol. 2, p. 3".'),
  note: z.string().min(1).optional().describe('What stands there, or how it was read.'),
});
export type Citation = z.output<typeof citationSchema>;
