import { z } from 'zod';
import { commonFields, languageTextSchema } from './common.ts';
import { wordOf } from './identifier.ts';

/** Front matter of `content/places/*.md`. */
export const placeSchema = z.strictObject({
  name: z.string().min(1).describe('Name as the book prints it.'),
  native: z.array(languageTextSchema).optional().describe('Names in other languages.'),
  variants: z.array(z.string().min(1)).optional().describe('Other spellings.'),
  type: wordOf('placeTypes').describe('Type, from the list in edition.yaml.'),
  modernName: z.string().min(1).optional().describe('What and where it is today.'),
  lat: z.number().min(-90).max(90).describe('Latitude in degrees, north positive.'),
  lon: z.number().min(-180).max(180).describe('Longitude in degrees, east positive.'),
  coordinatesFrom: z
    .enum(['gazetteer', 'encyclopaedia', 'derived'])
    .describe('How the coordinates were found; "derived": a point chosen by hand.'),
  ...commonFields.shape,
});
export type Place = z.output<typeof placeSchema>;
