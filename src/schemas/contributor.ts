import { z } from 'zod';

/** An ORCID iD: four groups of four signs, whose last is reckoned from the others. */
export const orcidSchema = z
  .string()
  .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, {
    error: 'write the number alone, in four groups, as "0000-0002-1825-0097"',
    abort: true,
  })
  .refine((orcid) => orcid.endsWith(orcidCheckDigit(orcid)), {
    error: 'compare it with the record at orcid.org: its last sign does not fit the others',
  });

/** ISO 7064 MOD 11-2, https://support.orcid.org/hc/en-us/articles/360006897674 */
function orcidCheckDigit(orcid: string): string {
  const digits = orcid.slice(0, -1).match(/\d/g) ?? [];
  const total = digits.reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const rest = (12 - (total % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
}

/** A person or body who answers for something on the site, by name. */
export const contributorSchema = z.strictObject({
  name: z.string().min(1).describe('Name as it shall be read: "Josiah Carberry".'),
  sortName: z
    .string()
    .regex(/^[^,]+, .+$/, 'write it as "Surname, Given name"')
    .optional()
    .describe('"Surname, Given name", for citations; leave out for a body.'),
  orcid: orcidSchema.optional().describe('ORCID iD, if there is one: "0000-0002-1825-0097".'),
  affiliation: z.string().min(1).optional().describe('Institution, if it shall be named.'),
});
export type Contributor = z.output<typeof contributorSchema>;
