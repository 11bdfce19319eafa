import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { edtfDateSchema } from './edtf-date.ts';
import { idOf } from './identifier.ts';

const words = z.string().min(1);
const document = idOf('document').optional();

const disputableFields = [
  'signed',
  'ratified',
  'ratificationsExchanged',
  'inForce',
  'term',
  'renewal',
  'notice',
  'expires',
  'ended',
] as const;

/**
 * The life of a treaty in dates. Each field states what the edition holds to be right; who says
 * otherwise stands in `disputed`. Leave out what is unknown.
 */
export const treatySchema = z.strictObject({
  signed: edtfDateSchema.optional().describe('Signature, if not on the date of the document.'),
  ratified: z
    .array(
      z.strictObject({
        by: words.optional().describe('Who ratified; leave out when the source does not say.'),
        date: edtfDateSchema.describe('When.'),
      }),
    )
    .optional()
    .describe('Ratifications, in order of time.'),
  ratificationsExchanged: z
    .strictObject({
      date: edtfDateSchema.describe('When the instruments were exchanged.'),
      place: words.optional().describe('Where.'),
    })
    .optional()
    .describe('Exchange of the instruments of ratification.'),
  inForce: edtfDateSchema.optional().describe('Entry into force.'),
  term: z
    .strictObject({
      years: z.int().positive().describe('For how many years it was made.'),
      from: z
        .enum(['signature', 'entry-into-force'])
        .optional()
        .describe('From which day they count; leave out when unknown.'),
    })
    .optional()
    .describe('The first term.'),
  renewal: z
    .strictObject({
      years: z.int().positive().describe('For how many years it renews itself.'),
      noticeMonths: z
        .int()
        .positive()
        .describe('How many months before the end notice must be given to prevent it.'),
    })
    .optional()
    .describe('Renewal of itself, where the treaty provides for it.'),
  prolonged: z
    .array(
      z.strictObject({
        date: edtfDateSchema.optional().describe('When it was agreed.'),
        until: edtfDateSchema.optional().describe('New end of the term.'),
        note: words.optional().describe('In what way, in words.'),
        document: document.describe('The document that prolonged it.'),
      }),
    )
    .optional()
    .describe('Agreed prolongations, in order of time.'),
  notice: z
    .strictObject({
      date: edtfDateSchema.describe('When notice was given.'),
      by: words.describe('By whom.'),
      document: document.describe('The document by which it was given.'),
    })
    .optional()
    .describe('Notice that it should not be renewed.'),
  expires: edtfDateSchema
    .optional()
    .describe('End of the term as sources state it; else it is reckoned from the term.'),
  ended: z
    .strictObject({
      date: edtfDateSchema.describe('When it ceased to be kept.'),
      how: words.describe('By what event, in words that can stand alone.'),
      document: document.describe('The document that ended it.'),
    })
    .optional()
    .describe('The end in fact, before or at the end of the term.'),
  disputed: z
    .array(
      z.strictObject({
        about: z.enum(disputableFields).describe('Field of this treaty that is in dispute.'),
        date: edtfDateSchema.optional().describe('Date that is held.'),
        says: words.describe('Who holds what, in words that can stand alone.'),
        citation: citationSchema.optional().describe('Where it is said.'),
      }),
    )
    .optional()
    .describe('Dates in dispute: every reading that someone holds, the one above included.'),
});
export type Treaty = z.output<typeof treatySchema>;
