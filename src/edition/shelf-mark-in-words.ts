import {
  shelfMarkParts,
  unknownPart,
  type Archive,
  type ShelfMarkPart,
} from '../schemas/archive.ts';

/**
 * A shelf mark as archivists write it, from the archive down to the sheet: "State Archive, f. 45,
 * op. 1, d. 404, ll. 91–101". Nothing where neither archive nor mark is stated.
 */
export function shelfMarkInWords(archive: Archive | undefined): string | undefined {
  if (archive === undefined) return undefined;
  const parts = shelfMarkParts.flatMap((part) => {
    const value = archive[part];
    return value === undefined ? [] : [partInWords(part, value, archive)];
  });
  const all = archive.repository === undefined ? parts : [archive.repository, ...parts];
  return all.length === 0 ? undefined : all.join(', ');
}

/** Parts of Russian archives by the letters that stand for them in every citation. */
export const lettersOfParts: Partial<Record<ShelfMarkPart, string>> = {
  fond: 'f.',
  opis: 'op.',
  papka: 'pap.',
  delo: 'd.',
};

function partInWords(part: ShelfMarkPart, value: string, { fond }: Archive): string {
  const shown = value === unknownPart ? 'not known' : value;
  if (part === 'reference') return value === unknownPart ? 'reference not known' : value;
  const sheets = /[–,]/.test(value) ? 'll.' : 'l.';
  const name = part === 'folio' && fond !== undefined ? sheets : (lettersOfParts[part] ?? part);
  return `${name}\u00a0${shown}`;
}
