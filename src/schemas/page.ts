import { z } from 'zod';
import { commonFields, titleField } from './common.ts';

/** Front matter of `content/pages/*.md`: the edition's own texts, such as home and about. */
export const pageSchema = z.strictObject({
  title: titleField.describe('Title of the page.'),
  ...commonFields.shape,
});
export type Page = z.output<typeof pageSchema>;
