import { root } from './root.ts';

/**
 * A page from a disk may read no file beside it, but it may run one. So each file that a script
 * fetches stands here as a script, which hands over its content: `fetch` adds that script and
 * answers with what it says. What is no file of this copy goes its usual way.
 */
const usualFetch = window.fetch.bind(window);
const expected = new Map<string, (content: BodyInit) => void>();

window.fetch = async (input, init) => {
  const { href } = new URL(input instanceof Request ? input.url : input, location.href);
  if (!href.startsWith(root)) return usualFetch(input, init);
  const [path = ''] = href.slice(root.length).split(/[?#]/);
  const content = await load(path);
  return content === undefined ? new Response(null, { status: 404 }) : new Response(content);
};

window.ownFile = (path, text) => expected.get(path)?.(text);
window.ownBytes = (path, base64) =>
  expected.get(path)?.(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));

const loading = new Map<string, Promise<BodyInit | undefined>>();

/** The content of a file, if this copy has it; two that ask at once get it from one script. */
function load(path: string): Promise<BodyInit | undefined> {
  const known = loading.get(path);
  if (known !== undefined) return known;
  const content = run(path).finally(() => loading.delete(path));
  loading.set(path, content);
  return content;
}

async function run(path: string): Promise<BodyInit | undefined> {
  const script = document.createElement('script');
  script.src = `${root}${path}.js`;
  const content = await new Promise<BodyInit | undefined>((resolve) => {
    expected.set(path, resolve);
    // By then it has handed over its content, if it is there.
    for (const end of ['load', 'error']) script.addEventListener(end, () => resolve(undefined));
    document.head.append(script);
  });
  expected.delete(path);
  script.remove();
  return content;
}

declare global {
  interface Window {
    /** Called by the script of a file, with its path from the folder of this copy. */
    ownFile: (path: string, text: string) => void;
    ownBytes: (path: string, base64: string) => void;
  }
}
