import { copyView, type CopyProgress } from '../../edition/offline/copy-view.ts';
import { CopyDesk } from './copy-desk.ts';
import { promiseWords, reasonAgainst } from './copy-messages.ts';
import { KeptCopy } from './kept-copy.ts';
import { readState } from './read-state.ts';
import { removeAll } from './remove-all.ts';
import { OtherTabs } from './other-tabs.ts';

/**
 * Keeps the whole edition in this browser: saves, pauses, goes on, updates, checks and removes it.
 * Of several tabs one does the work, and all show it.
 */
class OfflineCopy extends HTMLElement {
  private readonly kept = new KeptCopy(import.meta.env.BASE_URL);
  private readonly tabs = new OtherTabs(this.kept.base);
  private desk = new CopyDesk(this);
  private progress: CopyProgress | undefined;
  private stop: AbortController | undefined;

  connectedCallback() {
    const reason = reasonAgainst();
    if (reason !== undefined) {
      this.desk.refuse(reason);
      return;
    }
    this.desk.onPress({
      main: () => void this.pressMain(),
      check: () => void this.work('check'),
      discard: () => void this.discard(),
      remove: () => void this.removeAll(),
    });
    this.tabs.hear({
      progress: (progress) => this.showOther(progress),
      ended: (words) => void this.end(words),
      pause: () => this.stop?.abort(),
      ask: () => this.stop && this.progress && this.tellProgress(this.progress),
    });
    this.tabs.tell({ type: 'ask' });
    addEventListener('online', () => void this.refresh());
    void this.refresh();
  }

  private async refresh(): Promise<void> {
    this.desk.promise(await promiseWords());
    this.desk.show(copyView({ ...(await readState(this.kept)), progress: this.progress }));
  }

  /** Shows what another tab does, and looks again when that has ended, were the tab closed. */
  private showOther(progress: CopyProgress): void {
    if (this.progress === undefined) void this.tabs.untilFree().then(() => this.end(undefined));
    this.showProgress(progress);
  }

  private async pressMain(): Promise<void> {
    if (this.stop) this.stop.abort();
    else if (this.progress) this.tabs.tell({ type: 'pause' });
    else await this.work('save');
  }

  /** Does what only one tab may do at a time, and says how it went. */
  private async work(what: 'save' | 'check'): Promise<void> {
    const works = await import('./copy-works.ts').catch(() => undefined);
    if (works === undefined) {
      this.desk.say('What does this cannot be fetched now. Load this page again with a network.');
      return;
    }
    await this.tabs.alone(async () => {
      const stop = new AbortController();
      this.stop = stop;
      const words = await works[what](this.kept, stop.signal, (progress) => {
        if (this.stop !== stop) return;
        this.showProgress(progress);
        this.tellProgress(progress);
      });
      stop.abort();
      this.stop = undefined;
      await this.finish(words);
    });
  }

  /** Says here and in other tabs how something went; the worker looks which copy answers. */
  private async finish(words: string): Promise<void> {
    this.tabs.tell({ type: 'ended', words });
    await this.end(words);
  }

  private tellProgress(progress: CopyProgress): void {
    this.tabs.tell({ type: 'progress', progress });
  }

  private showProgress(progress: CopyProgress): void {
    const isFirst = this.progress === undefined;
    this.progress = progress;
    this.desk.say(progress.words);
    if (isFirst) void this.refresh();
    else this.desk.showCourse(copyView({ ...noState, progress }));
  }

  private async end(words: string | undefined): Promise<void> {
    this.progress = undefined;
    await this.refresh();
    if (words !== undefined) this.desk.say(words);
  }

  private async discard(): Promise<void> {
    await this.tabs.alone(async () => {
      await this.kept.forget('coming');
      await this.kept.tidy();
      await this.finish('What was saved of the update is removed. The copy is as it was.');
    });
  }

  private async removeAll(): Promise<void> {
    if (!(await this.desk.confirmRemoval())) return;
    await this.tabs.alone(async () => {
      await removeAll(this.kept);
      await this.finish('Everything that was kept here is removed.');
    });
  }
}

const noState = { current: undefined, coming: undefined, present: undefined, pagesRead: 0 };

customElements.define('offline-copy', OfflineCopy);
