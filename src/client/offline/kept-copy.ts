import { keptName, typeOf } from '../../edition/offline/kept-file.ts';
import { namesToDelete } from '../../edition/offline/plan.ts';
import { sha256 } from '../../edition/offline/sha256.ts';
import { filesOf, isCopy, type Copy, type ListedFile } from '../../edition/offline/version.ts';

/**
 * The whole edition in this browser, for pages and for the worker. Every file lies under its digest,
 * whatever versions it belongs to; a few records say which version answers. So a new version is
 * saved beside the old one, shares with it what is the same, and takes its place by one write.
 */
export class KeptCopy {
  readonly base: string;
  readonly filesName: string;
  readonly recordsName: string;

  /** Several sites can share one host: their base path tells them apart. */
  constructor(base: string) {
    this.base = base;
    this.filesName = `whole-edition-files ${base}`;
    this.recordsName = `whole-edition ${base}`;
  }

  /** The copy in `current` answers; `coming` is being saved; `former` is kept for tabs that it opened. */
  async read(which: RecordName): Promise<Copy | undefined> {
    const record = await caches.match(this.recordAddress(which), { cacheName: this.recordsName });
    const content: unknown = await record?.json().catch(() => undefined);
    return isCopy(content) ? content : undefined;
  }

  async write(which: RecordName, copy: Copy): Promise<void> {
    const records = await caches.open(this.recordsName);
    await records.put(this.recordAddress(which), Response.json(copy));
  }

  /** From this write on the new version answers. */
  async switchTo(copy: Copy): Promise<void> {
    const before = await this.read('current');
    if (before && before.version.id !== copy.version.id) await this.write('former', before);
    await this.write('current', copy);
    await this.forget('coming');
  }

  async forget(which: RecordName): Promise<void> {
    const records = await caches.open(this.recordsName);
    await records.delete(this.recordAddress(which));
  }

  /** Names of the files that are there, which says nothing about what is in them. */
  async keptNames(): Promise<Set<string>> {
    if (!(await caches.has(this.filesName))) return new Set();
    const files = await caches.open(this.filesName);
    const start = new URL(this.fileAddress(''), location.origin).href.length;
    return new Set((await files.keys()).map(({ url }) => url.slice(start)));
  }

  async put(file: ListedFile, content: Uint8Array<ArrayBuffer>): Promise<void> {
    const files = await caches.open(this.filesName);
    const headers = { 'content-type': typeOf(file[0]), 'content-length': String(file[1]) };
    await files.put(this.fileAddress(keptName(file)), new Response(content, { headers }));
  }

  /** A file whose bytes are what they should be; one that was damaged is thrown away. */
  async find(file: ListedFile): Promise<Response | undefined> {
    const address = this.fileAddress(keptName(file));
    const kept = await caches.match(address, { cacheName: this.filesName });
    if (kept === undefined) return undefined;
    const { headers } = kept;
    const content = await kept.arrayBuffer().catch(() => new ArrayBuffer());
    if ((await sha256(content)) === file[2]) return new Response(content, { headers });
    const files = await caches.open(this.filesName);
    await files.delete(address);
    return undefined;
  }

  /** Reads every file of a copy and leaves what is whole; the rest is returned. */
  async findFaults(copy: Copy, onRead: (file: ListedFile) => void): Promise<ListedFile[]> {
    const faults: ListedFile[] = [];
    for (const file of filesOf(copy.list)) {
      if ((await this.find(file)) === undefined) faults.push(file);
      onRead(file);
    }
    return faults;
  }

  /** Deletes the files that no record needs. */
  async tidy(): Promise<void> {
    const records = await Promise.all(recordNames.map((name) => this.read(name)));
    const lists = records.flatMap((copy) => (copy ? [copy.list] : []));
    const files = await caches.open(this.filesName);
    for (const name of namesToDelete(await this.keptNames(), lists))
      await files.delete(this.fileAddress(name));
  }

  async remove(): Promise<void> {
    await caches.delete(this.recordsName);
    await caches.delete(this.filesName);
  }

  private recordAddress(which: RecordName): string {
    return `${this.base}offline/kept/${which}`;
  }

  private fileAddress(name: string): string {
    return `${this.base}offline/kept/files/${name}`;
  }
}

const recordNames = ['current', 'coming', 'former'] as const;
export type RecordName = (typeof recordNames)[number];

/** How pages and the worker tell each other that another copy answers, and how far a saving has come. */
export const channelName = (base: string): string => `whole-edition ${base}`;

/** Caches of the pages read, of what they need, and of the page that says what is not kept. */
export const pagesName = (base: string): string => `pages-read ${base}`;
export const assetsName = (base: string): string => `needed-by-pages-read ${base}`;
export const fallbackName = (base: string, id: string): string => `not-kept ${base} ${id}`;
