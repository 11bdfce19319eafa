import { csvFile } from '../../edition/csv.ts';
import { piecesText } from '../../edition/tray/kept-quotation.ts';
import type { TrayItem } from '../../edition/tray/tray.ts';
import { citedAs, type Level } from './cited-as.ts';

/** The tray as a table for spreadsheets, a row for each quotation. */
export const trayCsv = (items: readonly TrayItem[], level: Level): string =>
  csvFile([
    Object.keys(columns),
    ...items.map((item, place) =>
      Object.values(columns).map((value) => value(item, place, level) ?? ''),
    ),
  ]);

type Column = (item: TrayItem, place: number, level: Level) => string | undefined;

const columns: Readonly<Record<string, Column>> = {
  Number: (_item, place) => String(place + 1),
  Words: ({ quotation }) => quotation.words.join('\n'),
  Original: ({ quotation }) => quotation.original?.text,
  Language: ({ quotation }) => quotation.language,
  Speaker: ({ quotation }) => quotation.speaker,
  To: ({ quotation }) => quotation.to,
  'Date (EDTF)': ({ quotation }) => quotation.date,
  Date: ({ quotation }) => quotation.dateInWords,
  Occasion: ({ quotation }) => quotation.occasion,
  Record: ({ quotation: { record, recordNote } }) =>
    [...record, recordNote].filter(Boolean).join('. '),
  'Cited as': (item, _place, level) => piecesText(citedAs(item, level).note),
  Bibliography: (item, _place, level) => piecesText(citedAs(item, level).bibliography),
  Page: ({ quotation }) => quotation.address,
  'My note': ({ note }) => note,
};
