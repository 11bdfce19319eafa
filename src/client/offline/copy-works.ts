import type { CopyProgress } from '../../edition/offline/copy-view.ts';
import { sizeInWords } from '../../edition/size-in-words.ts';
import type { KeptCopy } from './kept-copy.ts';
import { fetchMissing, saveEdition, verify, type Progress, type Saving } from './save-edition.ts';
import { NoRoom, Replaced } from './saving-failures.ts';

/** Works on the copy; what comes back says how it went, in words. */
type Work = (
  kept: KeptCopy,
  signal: AbortSignal,
  report: (progress: CopyProgress) => void,
) => Promise<string>;

/** Saves the version that the site shows. */
export const save: Work = inWords(async (saving) => {
  // Some browsers ask their reader, who may take his time.
  void navigator.storage.persist().catch(() => false);
  await saveEdition(saving);
  return 'The whole edition is kept here, and every file is whole.';
});

/** Reads every file of the copy, and mends what is damaged or missing. */
export const check: Work = inWords(async (saving) => {
  const copy = await saving.kept.read('current');
  if (copy === undefined) return 'There is no copy.';
  const { length } = await verify(copy, saving);
  if (length === 0) return 'Every file of the copy is whole.';
  await fetchMissing(copy, saving);
  return `${length.toLocaleString('en')} damaged or missing ${length === 1 ? 'file has' : 'files have'} been mended.`;
});

function inWords(act: (saving: Saving) => Promise<string>): Work {
  return (kept, signal, report) =>
    act({
      kept,
      signal,
      report: ({ activity, done, all }) => report({ words: activityWords[activity], done, all }),
    }).catch((error: unknown) => failureWords(error, signal));
}

/** What a reader should know of a work that did not come to its end. */
function failureWords(error: unknown, { aborted }: AbortSignal): string {
  if (aborted) return 'Paused. What has been saved stays, and you can go on at any time.';
  if (error instanceof NoRoom)
    return `This browser has no room: ${sizeInWords(error.needed)} are needed, and ${sizeInWords(error.free)} are free. ${unharmed}`;
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return `This browser refuses more room. Free some space and go on, or remove what has been saved. ${unharmed}`;
  if (error instanceof Replaced)
    return 'Some files are damaged or missing, and the site has them no more, for it shows a newer version. Update the copy.';
  return `It did not work: ${error instanceof Error ? error.message : String(error)} ${unharmed}`;
}

const unharmed = 'A copy that was there before is as it was.';

/** What is happening. */
const activityWords: Readonly<Record<Progress['activity'], string>> = {
  saving: 'Saving the edition.',
  verifying: 'Reading every file back, to see that it is whole.',
  cut: 'The connection is broken. Saving goes on by itself when it is back.',
  error: 'The site answers with an error. Saving tries again by itself.',
  foreign:
    'What comes is not this site: perhaps the log-in page of a network. Nothing of it is stored; saving tries again by itself.',
  gone: 'The site lacks a file at the moment. Saving tries again by itself.',
};
