// Shows the built site: `npm run serve`, or `PORT=8080 npm run serve`.
import { existsSync } from 'node:fs';
import { startServer } from './static-server.ts';

const folder = 'dist';
const port = Number(process.env.PORT ?? 4321);
const base = process.env.BASE ?? '/';

if (!existsSync(`${folder}/index.html`)) {
  fail('There is no built site in dist/. Run "npm run build" first.');
} else if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`PORT is "${process.env.PORT ?? ''}"; write a number such as PORT=4321.`);
} else {
  await serve();
}

async function serve() {
  try {
    const { address } = await startServer({ folder, base, port });
    console.log(`${address}\nStop with Ctrl+C.`);
  } catch (error) {
    fail(explain(error));
  }
}

function explain(error: unknown) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Choose one: PORT=${port + 1} npm run serve`;
  }
  if (code === 'EACCES') {
    return `Port ${port} is reserved. Choose one above 1023: PORT=4321 npm run serve`;
  }
  return String(error);
}

function fail(message: string) {
  console.error(message);
  process.exitCode = 1;
}
