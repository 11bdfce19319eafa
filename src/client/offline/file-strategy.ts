import { Strategy, type StrategyHandler } from 'workbox-strategies';
import type { StrategyOptions } from 'workbox-strategies/Strategy.js';
import { isLasting, pathBelow, tagAsked } from '../../edition/offline/addresses.ts';
import type { Answers } from './answers.ts';
import { presentVersion, tellPages } from './present-version.ts';

/**
 * What pages need. A file that bears its digest or its version in its address is taken where it is
 * kept; the others come from the version of the page that asks, or from the network.
 */
export class FileStrategy extends Strategy {
  private readonly answers: Answers;

  constructor(answers: Answers, options: StrategyOptions) {
    super(options);
    this.answers = answers;
  }

  protected async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const url = new URL(request.url);
    const path = pathBelow(this.answers.base, url) ?? '';
    const { clientId = '' }: Partial<FetchEvent> = handler.event;
    const asked = tagAsked(url);
    if (asked !== undefined) this.answers.remember(clientId, asked);
    const tag = asked ?? (isLasting(path) ? undefined : this.answers.tagOf(clientId));
    if (isLasting(path) || tag !== undefined) {
      const copied = await this.answers.findFile(path, tag);
      if (copied) return copied;
    }
    if (isLasting(path) || asked !== undefined) {
      const kept = (await handler.cacheMatch(request)) ?? (await caches.match(request.url));
      if (kept) return kept;
    }
    return asked === undefined
      ? this.fromNetwork(request, handler, path)
      : this.ofVersion(asked, request, handler);
  }

  private async fromNetwork(request: Request, handler: StrategyHandler, path: string) {
    const answer = await handler.fetchAndCachePut(request).catch(() => undefined);
    // A page of an earlier build asks for what the site has no more.
    if (answer?.status === 404 && isLasting(path)) void handler.waitUntil(this.tellPages());
    if (answer && answer.status < 500) return answer;
    const kept =
      (await this.answers.findFile(path, undefined)) ?? (await handler.cacheMatch(request));
    return kept ?? answer ?? Response.error();
  }

  /** An answer of the version asked for: when the site shows another by now, there is none. */
  private async ofVersion(tag: string, request: Request, handler: StrategyHandler) {
    const present = presentVersion(this.answers.base);
    const answer = await handler.fetch(request).catch(() => Response.error());
    const version = await present;
    if (version === undefined) return answer;
    if (version.tag !== tag) {
      void handler.waitUntil(tellPages(version));
      return new Response(null, { status: 410, statusText: 'Gone' });
    }
    void handler.waitUntil(handler.cachePut(request, answer.clone()));
    return answer;
  }

  private async tellPages(): Promise<void> {
    const version = await presentVersion(this.answers.base);
    if (version) await tellPages(version);
  }
}
