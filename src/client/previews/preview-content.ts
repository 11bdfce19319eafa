import { partOf, type Preview, type PreviewFile } from '../../edition/previews.ts';
import { targetOf } from './preview-link.ts';

/** What a card shows. */
export interface PreviewContent extends Preview {
  name: string;
  /** Instead of text or HTML: a copy of something on the page. */
  nodes?: Node[];
  /** Words of the link to the target. */
  open: string;
}

/** The preview of a link's target; nothing where there is none, or where it cannot be loaded. */
export async function previewContent(link: HTMLAnchorElement): Promise<PreviewContent | undefined> {
  const target = targetOf(link);
  if (target === undefined) return undefined;
  const words = link.innerText.trim();
  if (target.type === 'note') return noteContent(target.id, words);
  const preview = await findPreview(target.name, target.id).catch(() => undefined);
  if (preview === undefined || isInFull(words, preview)) return undefined;
  return { ...preview, name: preview.name ?? words, open: openWords(target.name) };
}

/** Whether the words of a link to a work are no short name of it, but say all that its preview would. */
const isInFull = (words: string, { html }: Preview): boolean =>
  html !== undefined && words.length > html.length / 2;

const openWords = (name: string): string =>
  name === 'bibliography' ? 'In the bibliography' : 'Open';

/** A copy of a footnote without the ways back to the text; nothing of one that is in view, beside the text. */
function noteContent(id: string, number: string): PreviewContent | undefined {
  const note = document.getElementById(id);
  const copy = note?.cloneNode(true);
  if (!(copy instanceof HTMLElement) || (note && isInView(note))) return undefined;
  for (const way of copy.querySelectorAll('[data-footnote-backref]')) way.remove();
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  const name = `Note ${number}`;
  return { label: name, name, nodes: [...copy.childNodes], open: 'Go to the note' };
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

async function findPreview(name: string, id: string): Promise<Preview | undefined> {
  const file = await loadFile(name);
  if ('previews' in file) return file.previews[id];
  return findPreview(`${name}-${partOf(id, file.parts)}`, id);
}

const files = new Map<string, Promise<PreviewFile>>();

function loadFile(name: string): Promise<PreviewFile> {
  const file = files.get(name) ?? fetchFile(name);
  files.set(name, file);
  file.catch(() => files.delete(name));
  return file;
}

async function fetchFile(name: string): Promise<PreviewFile> {
  // The tag stands for this build: what it names can be kept for use without a network.
  const tag = import.meta.env.PUBLIC_BUILD_TAG ?? '';
  const response = await fetch(`${import.meta.env.BASE_URL}previews/${name}.json?v=${tag}`);
  const file: unknown = await response.json();
  if (!isPreviewFile(file)) throw new Error(`${name}.json holds no previews`);
  return file;
}

function isPreviewFile(file: unknown): file is PreviewFile {
  return typeof file === 'object' && file !== null && ('previews' in file || 'parts' in file);
}
