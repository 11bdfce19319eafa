import type { NoteDraft } from '../../edition/note-draft.ts';

/** What is kept in this browser, under a name of its own. */
export type Kept = 'note-draft' | 'note-contributor';

/** What was kept under this name; nothing where there is none, or none that can be read. */
export function recall(name: Kept): NoteDraft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const texts = Object.entries(kept).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    );
    return Object.fromEntries(texts);
  } catch {
    return undefined;
  }
}

/** Keeps it, or with nothing forgets it; says whether this browser could. */
export function keep(name: Kept, draft: NoteDraft | undefined): boolean {
  try {
    if (draft === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
