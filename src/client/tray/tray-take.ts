import { trayFileName } from '../../edition/tray/tray-file.ts';
import type { TrayItem } from '../../edition/tray/tray.ts';
import type { Level } from '../../exports/tray/cited-as.ts';
import { trayCsv } from '../../exports/tray/csv.ts';
import { trayMarkdown } from '../../exports/tray/markdown.ts';
import { trayBibtex, trayRis } from '../../exports/tray/records.ts';
import { say } from '../toast.ts';
import { downloadText } from '../download-text.ts';
import { today } from '../../edition/today.ts';
import { trayEdition } from './tray-key.ts';

const formats = {
  markdown: { write: trayMarkdown, name: 'Markdown', extension: 'md', type: 'text/markdown' },
  csv: { write: trayCsv, name: 'CSV', extension: 'csv', type: 'text/csv' },
  ris: {
    write: trayRis,
    name: 'RIS',
    extension: 'ris',
    type: 'application/x-research-info-systems',
  },
  bibtex: { write: trayBibtex, name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex' },
} as const;

type Format = (typeof formats)[keyof typeof formats];
interface Taken {
  items: readonly TrayItem[];
  level: Level;
}

/** Lets the reader copy, download and print the tray; `taken` gives it as it is then. */
export function startTaking(form: HTMLFormElement, taken: () => Taken): void {
  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.name === 'print') print();
    const [, format] = Object.entries(formats).find(([id]) => id === target.value) ?? [];
    if (format === undefined) return;
    const { items, level } = taken();
    const text = format.write(items, level);
    if (target.name === 'copy') copy(text, format);
    else downloadText(text, trayFileName(trayEdition, today(), format.extension), format.type);
  });
}

function copy(text: string, { name }: Format): void {
  // The mark at the head of a file is none of its text.
  navigator.clipboard.writeText(text.replace(/^\uFEFF/, '')).then(
    () => say(`Copied: the tray as ${name}.`),
    () => say('This browser does not let the page copy. Download the file instead.'),
  );
}
