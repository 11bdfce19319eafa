import { targetOf, wayBetween, type Place } from './disk-address.ts';
import { diskPolicy } from './disk-policy.ts';

export interface DiskCopy {
  base: string;
  /** Whether a file of the site is a part of the copy. */
  holds: (file: string) => boolean;
  /** The one script of the copy, and its name for each script of the site, by the file of that. */
  script: string;
  scriptNames: ReadonlyMap<string, string>;
}

/**
 * A page of the site as it stands in a copy on a disk: addresses lead from file to file, one script
 * without modules runs what the page's scripts would, and what a page from a disk cannot use is
 * gone. A link to what the copy does not hold is none any more. `html` must be as the build writes
 * it, with every value in double quotation marks.
 */
export function diskPage(html: string, file: string, copy: DiskCopy): string {
  const place = { file, base: copy.base };
  const runs: string[] = [];
  const rewritten = html
    .replaceAll(moduleScript, (_, source: string) => {
      runs.push(nameOfScript(source, place, copy));
      return '';
    })
    .replaceAll(tag, (_, name: string, attributes: string) =>
      name === 'link' && !isOfUse(attributes)
        ? ''
        : `<${name}${diskAttributes(name, attributes, place, copy)}>`,
    );
  if (runs.length === 0) return rewritten;
  const script = `<script defer src="${wayBetween(file, copy.script)}" data-runs="${runs.join(' ')}"></script>`;
  return rewritten.replace('</head>', `${script}</head>`);
}

const moduleScript = /<script type="module" src="([^"]+)"><\/script>/g;
const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'>/=]+(?:="[^"]*")?)+\s*\/?)>/g;
const attribute = /\s([^\s"'>/=]+)="([^"]*)"/g;
const addresses = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'];
const lists = ['srcset', 'imagesrcset'];

function nameOfScript(source: string, place: Place, { scriptNames }: DiskCopy): string {
  const name = scriptNames.get(targetOf(source, place)?.file ?? '');
  if (name === undefined)
    throw new Error(`${place.file} runs ${source}, which is no script of ours`);
  return name;
}

/** Feeds, descriptions for machines and what is fetched beforehand have no use on a disk. */
function isOfUse(attributes: string): boolean {
  return /\srel="(?:stylesheet|icon|canonical|license)"/.test(attributes);
}

function diskAttributes(name: string, text: string, place: Place, copy: DiskCopy): string {
  const isPolicy = name === 'meta' && /http-equiv="content-security-policy"/i.test(text);
  const isMove = name === 'meta' && /http-equiv="refresh"/i.test(text);
  const lead = (address: string): string | undefined => addressOnDisk(address, place, copy);
  return text
    .replace(/\s(?:crossorigin|integrity)(?:="[^"]*")?/g, '')
    .replaceAll(attribute, (whole, key: string, value: string) => {
      if (key === 'content' && isPolicy) return ` content="${diskPolicy(value)}"`;
      if (key === 'content' && isMove)
        return ` content="${value.replace(/(?<=url=).*/i, (address) => lead(address) ?? address)}"`;
      if (lists.includes(key))
        return ` ${key}="${value.replaceAll(/[^\s,]+(?=\s|,|$)/g, (part) => lead(part) ?? part)}"`;
      if (!addresses.includes(key) && !isDataOf(key, value, place, copy)) return whole;
      const address = lead(value);
      return address === undefined ? '' : ` ${key}="${address}"`;
    });
}

/** Whether an attribute of our own, which scripts read, holds the address of a file of the copy. */
function isDataOf(key: string, value: string, { base }: Place, copy: DiskCopy): boolean {
  if (!key.startsWith('data-') || !value.startsWith(base)) return false;
  return copy.holds(value.slice(base.length));
}

/** As HTML: `&` stands in it as `&amp;`. Nothing for a file that the copy does not hold. */
function addressOnDisk(value: string, place: Place, { holds }: DiskCopy): string | undefined {
  const target = targetOf(value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), place);
  if (target === undefined) return value;
  if (!holds(decodeURIComponent(target.file))) return undefined;
  return wayBetween(place.file, target.file) + target.rest.replaceAll('&', '&amp;');
}
