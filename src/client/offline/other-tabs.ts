import type { CopyProgress } from '../../edition/offline/copy-view.ts';
import { channelName } from './kept-copy.ts';

/** Keeps the tabs that show the copy in step: only one works on it, and the others hear how far it is. */
export class OtherTabs {
  private readonly channel: BroadcastChannel;
  private readonly lock: string;

  constructor(base: string) {
    this.lock = channelName(base);
    this.channel = new BroadcastChannel(this.lock);
  }

  /** Does something unless another tab is at work. */
  async alone(act: () => Promise<void>): Promise<void> {
    await navigator.locks.request(this.lock, { ifAvailable: true }, (lock) =>
      lock ? act() : undefined,
    );
  }

  /** Resolves when no other tab is at work, even if that tab was closed. */
  async untilFree(): Promise<void> {
    await navigator.locks.request(this.lock, () => undefined);
  }

  tell(news: News): void {
    this.channel.postMessage(news);
  }

  hear(listeners: {
    progress: (progress: CopyProgress) => void;
    ended: (words: string) => void;
    pause: () => void;
    ask: () => void;
  }): void {
    this.channel.addEventListener('message', ({ data }: MessageEvent<News>) => {
      if (data.type === 'progress') listeners.progress(data.progress);
      else if (data.type === 'ended') listeners.ended(data.words);
      else listeners[data.type]();
    });
  }
}

/** What tabs tell each other; the worker looks for another copy when something has ended. */
export type News =
  | { type: 'progress'; progress: CopyProgress }
  | { type: 'ended'; words: string }
  | { type: 'pause' }
  | { type: 'ask' };
