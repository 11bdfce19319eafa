import { readTray, writeTray, type TrayItem } from '../../edition/tray/tray.ts';
import { say } from '../toast.ts';
import { trayEdition, trayKey } from './tray-key.ts';

type Items = readonly TrayItem[];
/** Makes a change that a part of the page asks for; says whether it could be made. */
export type TrayChange = (change: (items: Items) => Items) => boolean;

/** Says to the reader why the tray cannot be read or changed; nothing on it was. */
export class TrayRefused extends Error {}

/** The tray as the browser keeps it. What cannot be read is set aside, so that it is not lost. */
export function openTray(): Items {
  const text = keptText();
  if (text === null) return [];
  const reading = readTray(text, trayEdition);
  if (reading.kind === 'tray') return reading.items;
  if (reading.kind === 'newer') throw new TrayRefused(newer);
  setAside(text);
  return [];
}

/** Changes the tray as it is now: another tab may have changed it since it was shown. */
export function changeTray(change: (items: Items) => Items): Items {
  const items = change(openTray());
  write(trayKey, writeTray(items, { edition: trayEdition }), noRoom);
  changes.dispatchEvent(new Event('change'));
  return items;
}

/** Calls after every change, by this tab or another, and when the browser brings a page back. */
export function onTrayChange(listener: () => void): void {
  changes.addEventListener('change', listener);
  addEventListener('storage', ({ key }) => {
    if (key === trayKey || key === null) listener();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) listener();
  });
}

/** Names of what was set aside because it could not be read. */
export const namesSetAside = (): string[] =>
  ask(() => Object.keys(localStorage))
    .filter((name) => name.startsWith(asidePrefix))
    .sort();

export const textSetAside = (name: string): string => ask(() => localStorage.getItem(name)) ?? '';

export const forgetSetAside = (name: string): void => ask(() => localStorage.removeItem(name));

const changes = new EventTarget();
const asidePrefix = `set aside ${trayKey} `;

function setAside(text: string): void {
  const names = new Set(namesSetAside());
  let number = 1;
  while (names.has(asidePrefix + String(number))) number += 1;
  write(asidePrefix + String(number), text, noRoomAside);
  ask(() => localStorage.removeItem(trayKey));
  say('What lay on your tray cannot be read. It was set aside; the page of the tray says more.');
}

const keptText = (): string | null => ask(() => localStorage.getItem(trayKey));

function write(name: string, text: string, refusal: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {
    throw new TrayRefused(refusal);
  }
}

/** A browser may keep nothing at all, and says so only when it is asked. */
function ask<T>(question: () => T): T {
  try {
    return question();
  } catch {
    throw new TrayRefused('This browser does not let the page keep a tray.');
  }
}

const noRoom =
  'This browser has no room left for the tray, which is as it was before. Save it to a file, or take something off.';
const noRoomAside =
  'What lay on your tray cannot be read, and this browser has no room to set it aside. Nothing was changed.';
const newer =
  'Your tray was kept by a newer version of the site than the one before you. Load the page anew from the network; until then the tray stays as it is.';
