import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { load, type CheerioAPI } from 'cheerio';
import { unzipSync } from 'fflate';

/** A built EPUB: its pages as XML by their names, and its package document. */
export interface ReadEpub {
  names: string[];
  pages: ReadonlyMap<string, CheerioAPI>;
  $package: CheerioAPI;
}

export function readEpub(path: string): ReadEpub {
  const files = unzipSync(readFileSync(path));
  const xml = (name: string): CheerioAPI =>
    load(new TextDecoder().decode(files[name]), { xml: true });
  const names = Object.keys(files);
  const pages = names
    .filter((name) => name.endsWith('.xhtml'))
    .map((name) => [name.replace('EPUB/', ''), xml(name)] as const);
  return { names, pages: new Map(pages), $package: xml('EPUB/package.opf') };
}

/** What EPUBCheck finds: its port in every test, and the program itself where it is installed. */
export async function findFaults(path: string): Promise<string[]> {
  const { messages } = await EpubCheck.validate(readFileSync(path));
  const found = messages
    .filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
    .map(({ id, message, location }) => `${id} ${message} ${location?.path ?? ''}`);
  return [...found, ...faultsByProgram(path)];
}

function faultsByProgram(path: string): string[] {
  const { status, stderr } = spawnSync('epubcheck', ['--failonwarnings', path], {
    encoding: 'utf8',
  });
  // No status: there is no such program here, or the system cannot start it.
  return status === null || status === 0 ? [] : [stderr];
}

/** Links inside the book whose file or passage is not there: "title.xhtml: nav.xhtml#lost". */
export function findLostLinks({ pages }: ReadEpub): string[] {
  const ids = new Map([...pages].map(([name, $]) => [name, new Set(idsOf($))]));
  return [...pages].flatMap(([name, $]) =>
    $('a[href]')
      .toArray()
      .map((link) => $(link).attr('href') ?? '')
      .filter((href) => !/^[a-z]+:/.test(href))
      .filter((href) => {
        const [file = '', id] = href.split('#');
        const there = ids.get(file === '' ? name : file);
        return there === undefined || (id !== undefined && !there.has(id));
      })
      .map((href) => `${name}: ${href}`),
  );
}

export const idsOf = ($: CheerioAPI): string[] =>
  $('[id]')
    .toArray()
    .map((element) => $(element).attr('id') ?? '');
