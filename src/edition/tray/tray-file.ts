import type { TrayReading } from './tray.ts';

/** In bytes; a browser keeps about as much, and no tray that was saved is larger. */
export const largestFile = 5_000_000;

export const tooLarge =
  'This file is larger than any tray can be. Nothing was loaded, and your tray is as it was.';

/** Name of the file to which a tray is saved on a day: `tray-some-edition-2026-11-25.json`. */
export const trayFileName = (edition: string, day: string, extension = 'json'): string =>
  `tray-${edition}-${day}.${extension}`;

/** Why a file cannot be loaded, in words for its reader. */
export function whyNot(reading: Exclude<TrayReading, { kind: 'tray' }>): string {
  return `${reasons[reading.kind]('title' in reading ? reading.title : '')} Nothing was loaded, and your tray is as it was.`;
}

const reasons = {
  damaged: () =>
    'This file is a tray, but it is damaged: a part is missing, or it was changed by another program.',
  foreign: () => 'This file is not a tray that was saved from this page.',
  newer: () =>
    'This tray was saved by a newer version of the site than the one before you. Load the page anew from the network, then try again.',
  'other-edition': (title: string) =>
    `This tray belongs to another edition${title === '' ? '' : `, “${title}”`}; its quotations are not here.`,
} as const;
