import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

const messageSchema = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
});

/**
 * The language server of Astro's extension for editors, as the editor starts it for a folder. Source:
 * https://microsoft.github.io/language-server-protocol/
 */
export async function startLanguageServer(project: string) {
  const require = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
  const script = join(
    dirname(require.resolve('@astrojs/language-server/package.json')),
    'bin/nodeServer.js',
  );
  const server = spawn(process.execPath, [script, '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const answers = new Map<number, (result: unknown) => void>();
  let sent = 0;

  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const ask = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve) => {
      answers.set((sent += 1), resolve);
      send({ id: sent, method, params });
    });

  let come = Buffer.alloc(0);
  server.stdout.on('data', (data: Buffer) => {
    come = Buffer.concat([come, data]);
    const { messages, rest } = cut(come);
    come = rest;
    for (const { id, method, params, result } of messages) {
      if (id === undefined) continue;
      // The server asks for settings, of which there are none.
      if (method === undefined) answers.get(id)?.(result);
      else send({ id, result: itemsOf(params).map(() => null) });
    }
  });

  const uri = pathToFileURL(project).href;
  await ask('initialize', {
    processId: null,
    workspaceFolders: [{ uri, name: 'edition' }],
    capabilities: {},
    initializationOptions: {
      typescript: { tsdk: dirname(require.resolve('typescript')) },
      contentIntellisense: true,
    },
  });
  send({ method: 'initialized', params: {} });
  return { ask, send, stop: () => server.kill() };
}

type Message = z.output<typeof messageSchema>;

/** The whole messages that have come, and the beginning of the next. */
function cut(bytes: Buffer<ArrayBuffer>): { messages: Message[]; rest: Buffer<ArrayBuffer> } {
  const head = bytes.indexOf('\r\n\r\n');
  const length = Number(/Content-Length: (\d+)/.exec(bytes.toString('latin1', 0, head))?.[1]);
  const end = head + 4 + length;
  if (head === -1 || bytes.length < end) return { messages: [], rest: bytes };
  const message = messageSchema.parse(JSON.parse(bytes.toString('utf8', head + 4, end)));
  const { messages, rest } = cut(bytes.subarray(end));
  return { messages: [message, ...messages], rest };
}

const itemsOf = (params: unknown): unknown[] =>
  z.object({ items: z.array(z.unknown()) }).safeParse(params).data?.items ?? [];
