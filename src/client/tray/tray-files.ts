import { merge, type Merge } from '../../edition/tray/merge.ts';
import { largestFile, tooLarge, trayFileName, whyNot } from '../../edition/tray/tray-file.ts';
import { readTray, writeTray, type TrayItem } from '../../edition/tray/tray.ts';
import { findElement } from '../find-element.ts';
import { say } from '../toast.ts';
import { downloadText } from '../download-text.ts';
import { today } from '../../edition/today.ts';
import { make, makeButton } from './make-element.ts';
import { trayEdition } from './tray-key.ts';
import { openTray, type TrayChange } from './tray-store.ts';

/** Saves the tray to a file, and loads one after its reader has seen what that would change. */
export function startFiles(tray: HTMLElement, change: TrayChange): void {
  const title = tray.dataset['edition'] ?? '';
  findElement(tray, '.tray-save', HTMLButtonElement).addEventListener('click', () => {
    const saved = { edition: trayEdition, title, saved: today() };
    const name = trayFileName(trayEdition, saved.saved);
    downloadText(writeTray(openTray(), saved), name, 'application/json');
  });
  const input = findElement(tray, 'input[type="file"]', HTMLInputElement);
  const offer = findElement(tray, '.tray-offer', HTMLElement);
  const close = (words: string): void => {
    offer.hidden = true;
    input.focus();
    say(words);
  };
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    // So that the same file can be chosen again.
    input.value = '';
    if (file === undefined) return;
    void load(file).then((loaded) => {
      offer.replaceChildren(...offerOf(loaded, change, close));
      offer.hidden = false;
      offer.focus();
    });
  });
}

type Loaded = { name: string; saved: string | undefined; items: TrayItem[] } | { fault: string };

async function load(file: File): Promise<Loaded> {
  if (file.size > largestFile) return { fault: tooLarge };
  const reading = readTray(await file.text().catch(() => ''), trayEdition);
  if (reading.kind !== 'tray') return { fault: whyNot(reading) };
  return { name: file.name, saved: reading.saved, items: reading.items };
}

/** What the file would do, and the choice to let it. */
function offerOf(loaded: Loaded, change: TrayChange, close: (words: string) => void): Node[] {
  if ('fault' in loaded) {
    const fault = make('p', 'tray-refusal', loaded.fault);
    return [fault, makeButton('Close', () => close('Nothing was loaded.'))];
  }
  const { name, saved, items } = loaded;
  const merged = merge(openTray(), items);
  const add = makeButton('Add this to my tray', () => {
    // The tray may have changed since it was shown.
    if (change((present) => merge(present, items).items)) close(`Loaded: ${inWords(merged)}.`);
  });
  const leave = makeButton('Leave my tray as it is', () => close('Nothing was loaded.'));
  const isOfUse = merged.added.length + merged.noted.length > 0;
  return [
    make('p', '', make('b', '', name), savedInWords(saved)),
    make('p', '', `It holds ${inWords(merged)}.`),
    ...headingList('New', merged.added),
    ...headingList('Here with another note; both will be kept in one', merged.noted),
    make('p', '', ...(isOfUse ? [add, ' '] : []), leave),
  ];
}

/** "2 new quotations, 1 with another note, 3 that are here already". */
function inWords({ added, noted, same }: Merge): string {
  const parts = [
    added.length > 0 && `${String(added.length)} new quotation${added.length === 1 ? '' : 's'}`,
    noted.length > 0 && `${String(noted.length)} with another note`,
    same.length > 0 && `${String(same.length)} that you have as it is`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'no quotation' : parts.join(', ');
}

function headingList(words: string, items: readonly TrayItem[]): Node[] {
  if (items.length === 0) return [];
  const lines = items.map(({ quotation }) => make('li', '', quotation.heading));
  return [make('p', '', `${words}:`), make('ul', '', ...lines)];
}

function savedInWords(saved: string | undefined): string {
  if (saved === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(saved)) return '';
  const day = new Date(`${saved}T12:00:00`);
  if (Number.isNaN(day.getTime())) return '';
  const form = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return `, saved on ${day.toLocaleDateString('en-GB', form)}`;
}
