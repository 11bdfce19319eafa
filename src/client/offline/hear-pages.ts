import type { Answers } from './answers.ts';
import { keepFallback } from './keep-fallback.ts';
import { isGreeting, type Heard } from './messages.ts';
import { presentVersion, tellPages } from './present-version.ts';

/** Tells each page that has been opened where it came from, and which version the site shows. */
export function hearPages(self: ServiceWorkerGlobalScope, answers: Answers): void {
  self.addEventListener('message', (event) => {
    const { source, data } = event;
    if (source && isGreeting(data)) event.waitUntil(greet(source, data.tag).then(forgetFormer));
  });

  async function greet(page: Client, tag: string): Promise<void> {
    answers.remember(page.id, tag);
    const version = await presentVersion(answers.base);
    const copy = answers.copyOf(page.id);
    if (version === undefined) {
      if (copy) page.postMessage({ type: 'from-copy', version: copy } satisfies Heard);
      return;
    }
    await tellPages(version);
    await keepFallback(answers.base, version);
  }

  /** The copy before the present one goes when no tab is left that it can have opened. */
  async function forgetFormer(): Promise<void> {
    const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const former = await answers.kept.read('former');
    if (former === undefined || open.length > 1) return;
    if (answers.tagOf(open[0]?.id ?? '') === former.version.tag) return;
    await answers.kept.forget('former');
    answers.forget();
    await answers.kept.tidy();
  }
}
