import { nameForm, type NameForm } from '../../edition/name-match.ts';
import type { NoteFormData } from '../../edition/note-form-data.ts';

/** An entry that a note can be about. */
export interface KnownName {
  path: string;
  title: string;
  /** "person · 1880–1946". */
  label: string;
  forms: NameForm[];
}

/** A paragraph of an entry: its anchor, and how it begins. */
export interface Paragraph {
  anchor: string;
  text: string;
}

let loaded: Promise<NoteFormData> | undefined;

/** What the form must know of the edition, fetched once; after a failure the next call tries again. */
export function loadKnown(): Promise<NoteFormData> {
  loaded ??= fetchKnown();
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

async function fetchKnown(): Promise<NoteFormData> {
  // The tag stands for this build: what it names can be kept for use without a network.
  const tag = import.meta.env.PUBLIC_BUILD_TAG ?? '';
  const response = await fetch(`${import.meta.env.BASE_URL}add-note/entries.json?v=${tag}`);
  const known: unknown = await response.json();
  if (!isKnown(known)) throw new Error('the file of entries holds none');
  return known;
}

const isKnown = (known: unknown): known is NoteFormData =>
  typeof known === 'object' && known !== null && 'entries' in known && 'folders' in known;

let named: KnownName[] | undefined;

export function namesOf({ entries, folders }: NoteFormData): KnownName[] {
  named ??= entries.map(([path, detail, title, ...others]) => ({
    path,
    title,
    label: [folders[path.split('/')[0] ?? '']?.one, detail].filter(Boolean).join(' · '),
    forms: [title, ...others].map(nameForm),
  }));
  return named;
}

const paragraphs = new Map<string, Promise<Paragraph[] | undefined>>();

/** The paragraphs of an entry, from its page; nothing where it cannot be had. */
export function loadParagraphs(
  path: string,
  { entries, folders }: NoteFormData,
): Promise<Paragraph[] | undefined> {
  const [folder = '', id = ''] = path.split('/');
  const address = folders[folder]?.address;
  if (address === undefined || !entries.some(([known]) => known === path))
    return Promise.resolve(undefined);
  const found =
    paragraphs.get(path) ?? fetchParagraphs(`${import.meta.env.BASE_URL}${address}/${id}/`);
  paragraphs.set(path, found);
  return found;
}

async function fetchParagraphs(address: string): Promise<Paragraph[] | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return [...page.querySelectorAll<HTMLElement>('.prose :is(p, li)[id]')]
      .filter((element) => element.closest('blockquote, .footnotes') === null)
      .map((element) => ({ anchor: element.id, text: wordsOf(element) }));
  } catch {
    return undefined;
  }
}

/** Without what was put into the paragraph: its number, the numbers of notes, archival notes. */
function wordsOf(element: HTMLElement): string {
  for (const other of element.querySelectorAll('sup, .n, .noted, .citation, ul, ol'))
    other.remove();
  return element.textContent.replaceAll(/\s+/g, ' ').trim();
}
