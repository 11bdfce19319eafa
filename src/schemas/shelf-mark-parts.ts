/** The parts of a shelf mark, from the whole archive down to the sheet. */
export const shelfMarkParts = [
  'fond',
  'opis',
  'papka',
  'delo',
  'box',
  'file',
  'folio',
  'reference',
] as const;
export type ShelfMarkPart = (typeof shelfMarkParts)[number];

/** What stands for a part that the contributor does not know. */
export const unknownPart = 'unknown';
