import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/**
 * An empty folder of this process to build in, from where `replaceFolder` can move it to `target`:
 * in `.cache/` for a target inside the project, beside the target elsewhere, so that both lie on
 * one file system.
 */
export function makeWorkFolder(target: string): string {
  const inProject = !relative('.', target).startsWith('..');
  const parent = inProject ? '.cache' : dirname(resolve(target));
  const folder = resolve(parent, `.${basename(resolve(target))}-new-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Puts a complete folder in the place of `target`, by renaming, and deletes what stood there. When
 * that fails, `target` is as it was before.
 */
export function replaceFolder(complete: string, target: string): void {
  const old = join(dirname(complete), `${basename(complete)}-old`);
  mkdirSync(dirname(resolve(target)), { recursive: true });
  const hadTarget = existsSync(target);
  if (hadTarget) renameSync(target, old);
  try {
    renameSync(complete, target);
  } catch (error) {
    if (hadTarget) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
