import { findElement } from '../find-element.ts';
import { root } from './root.ts';

/**
 * Answers `fetch` for the files that stand packed within this one, as `packFiles` wrote them: a list
 * of names and lengths, and below it all of them, compressed as one, in base64.
 */
const usualFetch = window.fetch.bind(window);
let opened: Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> | undefined;

window.fetch = async (input, init) => {
  const { href } = new URL(input instanceof Request ? input.url : input, location.href);
  if (!href.startsWith(root)) return usualFetch(input, init);
  const [path = ''] = href.slice(root.length).split(/[?#]/);
  opened ??= open();
  const content = (await opened).get(path);
  return content === undefined ? new Response(null, { status: 404 }) : new Response(content);
};

async function open() {
  const block = findElement(document, '#own-files', HTMLScriptElement).text;
  const [list = '', base64 = ''] = block.trim().split('\n');
  const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let from = 0;
  for (const entry of list.split(' ')) {
    const [path = '', length = ''] = entry.split(':');
    const to = from + Number(length);
    files.set(path, bytes.slice(from, to));
    from = to;
  }
  return files;
}
