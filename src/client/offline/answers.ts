import { filesMeant } from '../../edition/offline/addresses.ts';
import {
  filesOf,
  type Copy,
  type ListedFile,
  type Version,
} from '../../edition/offline/version.ts';
import type { KeptCopy, RecordName } from './kept-copy.ts';

/** What the worker answers from copies of the whole edition, and which build each page is of. */
export class Answers {
  private copies: Promise<OpenCopy[]> | undefined;
  /** The build of each open page, as far as it is known since the worker was last started. */
  private readonly tags = new Map<string, string>();
  /** Pages that came out of a copy. */
  private readonly fromCopy = new Map<string, Version>();

  readonly kept: KeptCopy;

  constructor(kept: KeptCopy) {
    this.kept = kept;
  }

  get base(): string {
    return this.kept.base;
  }

  /** The copies are read anew, since they may be others. */
  forget(): void {
    this.copies = undefined;
  }

  async current(): Promise<OpenCopy | undefined> {
    return (await this.open()).find(({ isCurrent }) => isCurrent);
  }

  /** A page of the present copy, whatever form its address has; an unknown one is said to be so. */
  async findPage(path: string, pageId: string): Promise<Response | undefined> {
    const copy = await this.current();
    if (copy === undefined) return undefined;
    this.tags.set(pageId, copy.version.tag);
    this.fromCopy.set(pageId, copy.version);
    for (const name of filesMeant(path)) {
      const file = copy.files.get(name);
      if (file) return this.kept.find(file);
    }
    const notFound = copy.files.get('404.html');
    const answer = notFound && (await this.kept.find(notFound));
    return answer && new Response(answer.body, { status: 404, headers: answer.headers });
  }

  /** A file of the copy that has a tag, or the first copy that has the file where none is asked for. */
  async findFile(path: string, tag: string | undefined): Promise<Response | undefined> {
    for (const { version, files } of await this.open()) {
      const file = files.get(path);
      const found =
        file && (tag === undefined || tag === version.tag) && (await this.kept.find(file));
      if (found) return found;
    }
    return undefined;
  }

  remember(pageId: string, tag: string): void {
    this.tags.set(pageId, tag);
  }

  tagOf = (pageId: string): string | undefined => this.tags.get(pageId);
  copyOf = (pageId: string): Version | undefined => this.fromCopy.get(pageId);

  private open(): Promise<OpenCopy[]> {
    this.copies ??= Promise.all(recordsInUse.map((name) => this.openRecord(name))).then((found) =>
      found.flatMap((copy) => copy ?? []),
    );
    return this.copies;
  }

  private async openRecord(name: RecordName): Promise<OpenCopy | undefined> {
    const copy = await this.kept.read(name);
    return copy && { isCurrent: name === 'current', version: copy.version, files: byPath(copy) };
  }
}

const recordsInUse = ['current', 'former'] as const;

const byPath = ({ list }: Copy): ReadonlyMap<string, ListedFile> =>
  new Map(filesOf(list).map((file) => [file[0], file]));

export interface OpenCopy {
  isCurrent: boolean;
  version: Version;
  files: ReadonlyMap<string, ListedFile>;
}
