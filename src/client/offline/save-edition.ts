import {
  added,
  amountKept,
  amountMissing,
  amountOf,
  cutApart,
  partsToFetch,
  type Amount,
} from '../../edition/offline/plan.ts';
import { sha256 } from '../../edition/offline/sha256.ts';
import {
  filesOf,
  isFileList,
  listPath,
  partPath,
  type Copy,
  type ListedFile,
  type Part,
  type Version,
} from '../../edition/offline/version.ts';
import { NotFetched, type FetchFault } from './fetch-bytes.ts';
import { fetchExactly } from './fetch-exactly.ts';
import { fetchVersion, parseJson } from './fetch-version.ts';
import type { KeptCopy } from './kept-copy.ts';
import { patiently } from './patiently.ts';
import { NoRoom, Replaced } from './saving-failures.ts';

/** How far a saving has come. */
export interface Progress {
  activity: 'saving' | 'verifying' | FetchFault;
  done: Amount;
  all: Amount;
}

/** What a saving works with. */
export interface Saving {
  kept: KeptCopy;
  signal: AbortSignal;
  report: (progress: Progress) => void;
}

/**
 * Saves the version that the site shows, beside whatever is kept, and has it answer once every file
 * has been read back and is what it should be. Goes on where an earlier saving has stopped. Throws
 * when the signal says so, and when the browser has no room.
 */
export async function saveEdition(saving: Saving): Promise<void> {
  for (;;) {
    try {
      const copy = await begin(saving);
      await fetchMissing(copy, saving);
      await saving.kept.switchTo(copy);
      await saving.kept.tidy();
      return;
    } catch (error) {
      if (!(error instanceof Replaced)) throw error;
    }
  }
}

/** Fetches what a copy lacks until it is whole, every file having been read after it was stored. */
export async function fetchMissing(copy: Copy, saving: Saving): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await fetchParts(copy, saving);
    if ((await verify(copy, saving)).length === 0) return;
  }
  throw new Error('What is stored comes back damaged.');
}

/** Reads every file of a copy; those that are damaged or missing are returned. */
export function verify(copy: Copy, { kept, signal, report }: Saving): Promise<ListedFile[]> {
  const all = amountOf(filesOf(copy.list));
  let done = nothing;
  return kept.findFaults(copy, (file) => {
    signal.throwIfAborted();
    done = added(done, amountOf([file]));
    report({ activity: 'verifying', done, all });
  });
}

async function begin({ kept, signal, report }: Saving): Promise<Copy> {
  const { base } = kept;
  const onFault = (activity: FetchFault): Promise<void> => {
    report({ activity, done: nothing, all: nothing });
    return Promise.resolve();
  };
  const version = await patiently(() => fetchVersion(base, signal), signal, onFault);
  const begun = await kept.read('coming');
  if (begun?.version.id === version.id) return begun;
  const read = () => fetchExactly(base + listPath(version.id), version.id, signal);
  const list = parseJson(
    await patiently(read, signal, stopIfReplaced(version, base, signal, onFault)),
  );
  if (!isFileList(list)) throw new NotFetched('foreign');
  const copy = { version, list };
  await kept.write('coming', copy);
  return copy;
}

async function fetchParts(copy: Copy, { kept, signal, report }: Saving): Promise<void> {
  const names = await kept.keptNames();
  const all = amountOf(filesOf(copy.list));
  let done = amountKept(copy.list, names);
  await requireRoom(all.bytes - done.bytes);
  const onFault = stopIfReplaced(copy.version, kept.base, signal, (activity) => {
    report({ activity, done, all });
    return Promise.resolve();
  });
  const queue = partsToFetch(copy.list, names).values();
  const lane = async (): Promise<void> => {
    for (const part of queue) {
      const address = kept.base + partPath(part.sha256);
      const fetchPart = () => fetchExactly(address, part.sha256, signal);
      await store(kept, part, await patiently(fetchPart, signal, onFault));
      done = added(done, amountMissing(part, names));
      report({ activity: 'saving', done, all });
    }
  };
  report({ activity: 'saving', done, all });
  await Promise.all(Array.from({ length: atOnce }, lane));
}

const atOnce = 3;

async function requireRoom(needed: number): Promise<void> {
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
  if (quota - usage < needed) throw new NoRoom(needed, Math.max(0, quota - usage));
}

/** Puts the files of a part away that are what they should be. */
async function store(kept: KeptCopy, part: Part, packed: Uint8Array<ArrayBuffer>): Promise<void> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  await Promise.all(
    cutApart(part, bytes).map(async ({ file, content }) => {
      if ((await sha256(content)) === file[2]) await kept.put(file, content);
    }),
  );
}

/** Where a file is gone, another version may have come: what was begun is then of no use. */
function stopIfReplaced(
  { id }: Version,
  base: string,
  signal: AbortSignal,
  onFault: (fault: FetchFault) => Promise<void>,
) {
  return async (fault: FetchFault): Promise<void> => {
    if (fault === 'gone' || fault === 'foreign') {
      const present = await fetchVersion(base, signal).catch(() => undefined);
      if (present && present.id !== id) throw new Replaced();
    }
    await onFault(fault);
  };
}

const nothing: Amount = { files: 0, pages: 0, bytes: 0 };
