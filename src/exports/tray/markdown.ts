import type { Piece } from '../../edition/tray/kept-quotation.ts';
import type { TrayItem } from '../../edition/tray/tray.ts';
import { escapeMarkdown } from '../citation-html.ts';
import { citedAs, type Level } from './cited-as.ts';

/** The tray as Markdown: each quotation under its heading, with its citation and the reader's note. */
export const trayMarkdown = (items: readonly TrayItem[], level: Level): string =>
  items.map((item) => section(item, level)).join('\n');

function section(item: TrayItem, level: Level): string {
  const { heading, words, original, record, recordNote } = item.quotation;
  const cited = `— ${citationMarkdown(citedAs(item, level).note)}`;
  const lines = [...words, ...(original ? [original.text] : [])].map(escapeMarkdown);
  const quoted = [...lines, cited].map((line) => `> ${line.replace(/\s*\n\s*/g, '\n> ')}`);
  const reliability = [...record, ...(recordNote === undefined ? [] : [recordNote])].join('. ');
  return [
    `## ${escapeMarkdown(heading)}\n`,
    `${quoted.join('\n>\n')}\n`,
    ...(reliability === '' ? [] : [`Record: ${escapeMarkdown(reliability)}.\n`]),
    ...(item.note.trim() === '' ? [] : [`${noteMarkdown(item.note)}\n`]),
  ].join('\n');
}

const citationMarkdown = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      typeof piece === 'string' ? escapeMarkdown(piece) : `*${escapeMarkdown(piece.italic)}*`,
    )
    .join('');

/** A reader's note may be Markdown already; only what would be HTML is none of it. */
const noteMarkdown = (note: string): string =>
  `Note: ${note.trim().replaceAll(/<(?=[a-z/!?])/gi, '\\<')}`;
