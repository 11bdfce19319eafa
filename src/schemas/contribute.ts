import { z } from 'zod';

const repositorySchema = z
  .url({
    protocol: /^https$/,
    error: 'write the address of the repository, beginning with https://',
    abort: true,
  })
  .refine((address) => !/[?#@\\]|\.git$|\/$/.test(address), {
    error:
      'write the address alone, as "https://example.org/group/edition", without a slash, ".git" or "?" at its end',
  });

const sourceSchema = z.strictObject({
  host: z
    .enum(['github', 'gitlab', 'forgejo'])
    .describe('Software of the code host; Codeberg runs "forgejo".'),
  repository: repositorySchema.describe('Address of the repository on the web.'),
  branch: z
    .string()
    .regex(/^[\w./-]+$/, 'write the name of the branch, as "main"')
    .describe('Branch to which changes are proposed: "main".'),
  folder: z
    .string()
    .regex(/^[\w.-]+(?:\/[\w.-]+)*$/, 'write the folder without a slash at either end: "content"')
    .optional()
    .describe('Folder of the edition in the repository; leave out when it is the whole.'),
});
export type Source = z.output<typeof sourceSchema>;

/** How readers send what they have to add. */
export const contributeSchema = z.strictObject({
  source: sourceSchema
    .optional()
    .describe('Where the files of the edition are kept, once that is public.'),
  send: z
    .string()
    .min(1)
    .optional()
    .describe('How a reader sends a file who does not use that place, in a sentence or two.'),
});
export type Contribute = z.output<typeof contributeSchema>;
