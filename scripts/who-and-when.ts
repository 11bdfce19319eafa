import { execFileSync } from 'node:child_process';
import type { Surroundings } from '../src/drafts/suggestions.ts';
import { today } from '../src/edition/today.ts';

/** The day, and the name under which git records the work of whoever is here. */
export const whoAndWhen = (): Surroundings => ({ today: today(), userName: userName() });

function userName(): string | undefined {
  try {
    const name = execFileSync('git', ['config', 'user.name'], { encoding: 'utf8' }).trim();
    return name === '' ? undefined : name;
  } catch {
    return undefined;
  }
}
