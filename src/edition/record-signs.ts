import type { RecordSign } from '../schemas/quotation.ts';

/** What readers are told of how the words of a quotation came down to us. */
export const recordSigns: Readonly<Record<RecordSign, { label: string; meaning: string }>> = {
  'own-words': {
    label: 'Own words',
    meaning:
      'The text of a treaty, a note, a letter, a book or a published statement, as it stands or in one translation.',
  },
  'one-side': {
    label: 'One side’s record',
    meaning:
      'A talk as one of those who took part, or their office, wrote it down; the other side may have kept a different record.',
  },
  reported: {
    label: 'Reported by a third person',
    meaning: 'Passed on by somebody to whom the words were not spoken, so at second or third hand.',
  },
  'twice-translated': {
    label: 'Translated twice',
    meaning: 'Said or written in one language, set down in a second and read here in a third.',
  },
};
