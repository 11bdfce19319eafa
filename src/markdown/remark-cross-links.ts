import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { readLink, type LinkTarget } from '../edition/links.ts';

interface Options {
  /** Path of the entry's file, from the edition's folder. */
  fileOf: (file: VFile) => string;
  /** Address of the page of a target on this site; nothing for a target that has none. */
  addressOf: (target: LinkTarget) => string | undefined;
}

/**
 * Turns a relative link to an entry's file (`../people/some-person.md`) into the address of its
 * page. A link that leads nowhere or is unsafe loses its address and stays as text.
 */
export function remarkCrossLinks({ fileOf, addressOf }: Options) {
  return (tree: Root, file: VFile) => {
    const entryFile = fileOf(file);
    visit(tree, 'link', (link, index, parent) => {
      const target = readLink(link.url, entryFile);
      const address = addressOf(target);
      if (address !== undefined) {
        link.url = address;
        if (target.type === 'entry') link.data = { hProperties: { dataKind: target.kind } };
      } else if (parent !== undefined && index !== undefined) {
        parent.children.splice(index, 1, ...link.children);
      }
    });
  };
}
