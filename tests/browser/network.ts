import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { startServer, type RunningServer } from '../../scripts/static-server.ts';

/**
 * The way from a browser to a site, always at the same address. It can be cut, so that nothing listens
 * there and open connections break; it can lead to another build; and something else can answer.
 */
export class Network {
  /** Answers in the place of the site; returns whether it did. */
  instead: ((asked: IncomingMessage, answer: ServerResponse) => boolean) | undefined;
  /** Paths that were asked for, in order. */
  readonly asked: string[] = [];

  private readonly server = createServer((asked, answer) => {
    this.asked.push(asked.url ?? '');
    if (this.instead?.(asked, answer) !== true) this.pass(asked, answer);
  });
  private site: RunningServer | undefined;
  private port = 0;

  private base = '/';

  static async to(folder: string, base = '/'): Promise<Network> {
    const network = new Network();
    network.base = base;
    await network.leadTo(folder);
    await network.mend();
    return network;
  }

  get address(): string {
    return `http://localhost:${String(this.port)}${this.base}`;
  }

  async leadTo(folder: string): Promise<void> {
    await this.site?.close();
    this.site = await startServer({ folder, base: this.base, port: 0 });
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  async mend(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject).listen(this.port, resolve);
    });
    const bound = this.server.address();
    if (typeof bound === 'object' && bound) this.port = bound.port;
  }

  async close(): Promise<void> {
    if (this.server.listening) await this.cut();
    await this.site?.close();
  }

  private pass({ url = '/', method, headers }: IncomingMessage, answer: ServerResponse): void {
    const onward = request(new URL(url, this.site?.address), { method, headers }, (found) => {
      answer.writeHead(found.statusCode ?? 500, found.headers);
      found.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    onward.end();
  }
}
