import {
  shelfMarkParts,
  unknownPart,
  type Archive,
  type ShelfMarkPart,
} from '../schemas/archive.ts';
import { comparable } from './quotation-match.ts';
import { lettersOfParts } from './shelf-mark-in-words.ts';

/** A shelf mark as it is written, and what it is once all ways of writing it are made equal. */
export interface ShelfMark {
  key: string;
  /** As a historian cites it: "f. 0146, op. 29, d. 12". */
  spelling: string;
}

/** What names a file; folios only lead to a place in it. */
const parts = shelfMarkParts.filter((part) => part !== 'folio');

/** The file that a field `archive` names, its folios left out; nothing where it names none for sure. */
export function shelfMarkOf(archive: Archive): ShelfMark | undefined {
  const found = parts.flatMap((part): [ShelfMarkPart, string][] => {
    const value = archive[part];
    return value === undefined ? [] : [[part, value]];
  });
  const isKnown = found.every(([, value]) => value.toLowerCase() !== unknownPart);
  return found.length === 0 || !isKnown ? undefined : toMark(archive.repository ?? '', found);
}

/** Files of Russian archives that a text names after the short name: "RGASPI f. 558, op. 11, d. 404". */
export function shelfMarksIn(text: string): (ShelfMark & { start: number })[] {
  return [...text.matchAll(russianMark)].flatMap((match) => {
    const { archive, ...values } = match.groups ?? {};
    if (archive === undefined) return [];
    const found = parts.flatMap((part): [ShelfMarkPart, string][] => {
      const value = values[part];
      return value === undefined ? [] : [[part, value]];
    });
    return [{ ...toMark(archive, found), start: match.index }];
  });
}

const russianMark =
  /(?<archive>\p{Lu}[\p{Lu} ]{1,20}),?\s{0,2}(?:[Ff](?:ond)?|[Фф](?:онд)?)\.?\s?(?<fond>[\w-]+),\s?(?:[Oo]p(?:is)?|[Оо]п(?:ись)?)\.?\s?(?<opis>[\w-]+)(?:,\s?(?:[Pp](?:ap(?:ka)?)?|[Пп](?:апка)?)\.?\s?(?<papka>[\w-]+))?(?:,\s?(?:[Dd](?:elo)?|[Дд](?:ело)?)\.?\s?(?<delo>[\w-]+))?/gu;

function toMark(archive: string, found: readonly [ShelfMarkPart, string][]): ShelfMark {
  const values = found.map(([part, value]) => `${part} ${plainPart(value)}`);
  return {
    key: [plainName(archive), ...values].join('|'),
    spelling: found
      .map(([part, value]) =>
        part === 'reference' ? value : `${lettersOfParts[part] ?? part} ${value}`,
      )
      .join(', '),
  };
}

/** The short name in brackets stands for the long one before it. */
const plainName = (name: string): string =>
  comparable(/\((\p{Lu}[\p{Lu} ]+)\)/u.exec(name)?.[1] ?? name).trim();

/** Without letter case, the word for the part, blanks, dashes, and zeros before the number. */
const plainPart = (value: string): string =>
  value
    .toLowerCase()
    .replace(
      /^(?:fond|opis|papka|delo|box|file|op|pap|[fpd]|фонд|опись|папка|дело|оп|[фпд])[.\s]\s*/u,
      '',
    )
    .replace(/[\s.\p{Pd}]/gu, '')
    .replace(/^0+(?=.)/, '');
