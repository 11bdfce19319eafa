import type { Proof } from '../schemas/proof.ts';

/** What readers see of each state of proof: a label, and what it means. */
export const proofStates: Readonly<Record<Proof['state'], { label: string; about: string }>> = {
  original: {
    label: 'Read in the original',
    about:
      'The editors read the document, or the part that is named here, in its own language, in a print, a copy or a transcription.',
  },
  translation: {
    label: 'Read in translation',
    about:
      'The editors read the document, or a part of it, only in another language than its own. Single words may be the translator’s.',
  },
  'second-hand': {
    label: 'Cited second-hand',
    about:
      'The editors did not read the document itself. What stands here comes from works that quote or report it, and is as good as they are.',
  },
  'not-found': {
    label: 'Not found',
    about:
      'The document is known to exist, but neither it nor a quotation from it was found. What stands here is known of the matter from elsewhere.',
  },
};
