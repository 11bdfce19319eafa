import { sizeInWords } from '../size-in-words.ts';
import { amountInWords, progressInWords, versionInWords } from './copy-words.ts';
import type { Amount } from './plan.ts';
import type { Version } from './version.ts';

/** What is known of the copy in a browser. */
export interface CopyState {
  /** The version that answers without a network. */
  current: Version | undefined;
  /** A version of which a part has been saved. */
  coming: { version: Version; done: Amount } | undefined;
  /** The version that the site shows, if it can be asked. */
  present: Version | undefined;
  /** What is being done, here or in another tab. */
  progress: CopyProgress | undefined;
  pagesRead: number;
}

export interface CopyProgress {
  /** What is happening, for those who hear the page. */
  words: string;
  done: Amount;
  all: Amount;
}

/** What the page shows and offers. */
export interface CopyView {
  standing: string[];
  /** Words of the main button, which saves, goes on, updates or pauses; none where there is nothing to do. */
  main: string | undefined;
  figures: string | undefined;
  /** From 0 to 1. */
  share: number;
  canCheck: boolean;
  canDiscard: boolean;
  canRemove: boolean;
}

export function copyView(state: CopyState): CopyView {
  const { current, coming, progress, pagesRead } = state;
  const isBusy = progress !== undefined;
  const shown = progress ?? (coming && { done: coming.done, all: coming.version });
  return {
    standing: standingOf(state),
    main: isBusy ? 'Pause' : mainWords(state),
    figures: shown && shown.all.bytes > 0 ? progressInWords(shown.done, shown.all) : undefined,
    share: shown && shown.all.bytes > 0 ? shown.done.bytes / shown.all.bytes : 0,
    canCheck: !isBusy && current !== undefined,
    canDiscard: !isBusy && current !== undefined && coming !== undefined,
    canRemove: !isBusy && (current !== undefined || coming !== undefined || pagesRead > 0),
  };
}

function mainWords({ current, coming, present }: CopyState): string | undefined {
  if (coming) return current ? 'Go on with the update' : 'Go on saving';
  if (current === undefined) return 'Keep the whole edition';
  return present && present.id !== current.id ? 'Update the copy' : undefined;
}

function standingOf({ current, coming, present, pagesRead }: CopyState): string[] {
  const read = pagesRead > 0 && !current ? [readWords(pagesRead)] : [];
  if (current)
    return [
      `This copy is ${versionInWords(current)}: ${amountInWords(current)}.`,
      age(current, present),
    ];
  if (coming) return [`A part is saved ${versionInWords(coming.version)}.`, ...read];
  if (present) return [offer(present), ...read];
  return ['The site cannot be reached: how large the edition is cannot be told now.', ...read];
}

const readWords = (count: number): string =>
  count === 1
    ? 'The one page that you have read is kept.'
    : `${count.toLocaleString('en')} pages that you have read are kept.`;

const offer = (present: Version): string =>
  `The whole edition has ${amountInWords(present)}, of which ${sizeInWords(present.transfer)} travel, compressed.`;

function age(current: Version, present: Version | undefined): string {
  if (present === undefined)
    return 'The site cannot be reached: whether there is a newer version cannot be told now.';
  if (present.id === current.id) return 'The site shows the same version.';
  return `The site shows a newer version, ${versionInWords(present).replace('of version ', '')}. At most ${sizeInWords(present.transfer)} are to be fetched.`;
}
