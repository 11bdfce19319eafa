import { dateInWords } from '../../edition/dates.ts';

export interface ReadMe {
  title: string;
  subtitle: string | undefined;
  /** What the edition accompanies, in a sentence. */
  accompanies: string;
  /** EDTF date. */
  changed: string | undefined;
  version: string | undefined;
  /** Address of the site, where it is known. */
  site: string | undefined;
  rights: string;
  licence: { name: string; address: string };
}

/** The text beside the pages of a copy on a disk: how to open it, and which copy it is. */
export function readMe(copy: ReadMe): string {
  const { title, subtitle, accompanies, changed, version, site, rights, licence } = copy;
  const which = [
    changed && `Last change: ${dateInWords(changed)}`,
    version && `Version: ${version}`,
    site && `On the web: ${site}`,
  ].filter((line) => line !== undefined && line !== '');
  const paragraphs = [
    [title, subtitle].filter(Boolean).join('\n'),
    accompanies,
    'To read it, open the file index.html in this folder, by double click or from your browser. ' +
      'It needs neither a network nor any other program; the search works, too. Keep all files of ' +
      'the folder together: you may move, copy and rename the folder as a whole.',
    'If you see this file in the window of a packing program, unpack the archive first.',
    which.join('\n'),
    `${rights}\nTexts of this edition: ${licence.name}, ${licence.address}`,
  ];
  // The line ends that every system's simplest editor knows.
  return `${paragraphs.filter((text) => text !== '').join('\n\n')}\n`.replaceAll('\n', '\r\n');
}
