import type { CopyState } from '../../edition/offline/copy-view.ts';
import { amountKept } from '../../edition/offline/plan.ts';
import { fetchVersion } from './fetch-version.ts';
import { pagesName, type KeptCopy } from './kept-copy.ts';

/** What this browser keeps, and what the site shows. */
export async function readState(kept: KeptCopy): Promise<Omit<CopyState, 'progress'>> {
  const [current, coming, present, names] = await Promise.all([
    kept.read('current'),
    kept.read('coming'),
    fetchVersion(kept.base, AbortSignal.timeout(5000)).catch(() => undefined),
    kept.keptNames(),
  ]);
  return {
    current: current?.version,
    coming: coming && { version: coming.version, done: amountKept(coming.list, names) },
    present,
    pagesRead: await countPagesRead(kept.base),
  };
}

async function countPagesRead(base: string): Promise<number> {
  if (!(await caches.has(pagesName(base)))) return 0;
  return (await (await caches.open(pagesName(base))).keys()).length;
}
