import { Strategy, type StrategyHandler } from 'workbox-strategies';
import type { StrategyOptions } from 'workbox-strategies/Strategy.js';
import { pathBelow } from '../../edition/offline/addresses.ts';
import { fallbackPath } from '../../edition/offline/version.ts';
import type { Answers } from './answers.ts';

/**
 * Pages: from the network, so that they are new; else from the copy of the whole edition; else as they
 * were when they were read; else a page that says what there is.
 */
export class PageStrategy extends Strategy {
  private readonly answers: Answers;

  constructor(answers: Answers, options: StrategyOptions) {
    super(options);
    this.answers = answers;
  }

  protected async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    let isAnswered = false;
    const network = handler.fetchAndCachePut(request).then(
      (answer) => (answer.status < 500 ? answer : this.findKept(request, handler, answer)),
      () => this.findKept(request, handler, undefined),
    );
    const late = pause(patience).then(() =>
      isAnswered ? network : this.findKept(request, handler, undefined),
    );
    const answer = await Promise.race([network, late.then((kept) => kept ?? network)]);
    isAnswered = true;
    if (answer) return answer;
    return request.mode === 'navigate' ? this.notKept() : Response.error();
  }

  /** What is kept of a page; else `instead`. */
  private async findKept(
    request: Request,
    handler: StrategyHandler,
    instead: Response | undefined,
  ): Promise<Response | undefined> {
    const path = pathBelow(this.answers.base, new URL(request.url)) ?? '';
    const { resultingClientId = '' }: Partial<FetchEvent> = handler.event;
    const copied = await this.answers.findPage(path, resultingClientId);
    if (copied?.ok) return copied;
    return (await handler.cacheMatch(request)) ?? instead ?? copied;
  }

  private async notKept(): Promise<Response> {
    const page = await caches.match(this.answers.base + fallbackPath);
    if (page === undefined) return Response.error();
    return new Response(page.body, { status: 503, headers: page.headers });
  }
}

// In milliseconds: how long a weak connection may take before a kept page stands in for the answer.
const patience = 4000;

const pause = (time: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, time);
  });
