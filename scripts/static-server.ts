import { createReadStream, existsSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

const types: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a built site as a plain web host does: `404.html` with status 404, nothing outside `base`
 * (`/` or `/name/`). Port 0 takes any free port. Rejects when the port is taken.
 */
export async function startServer({ folder, base, port }: Settings): Promise<RunningServer> {
  const serveFile = sirv(folder, { dev: false, etag: true, dotfiles: true, setHeaders: setType });
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const notFound = () => {
      sendNotFound(response, folder);
    };
    if (url === prefix) {
      response.writeHead(301, { location: `${prefix}/` }).end();
    } else if (url.startsWith(`${prefix}/`)) {
      request.url = withIndex(url.slice(prefix.length));
      serveFile(request, response, notFound);
    } else {
      notFound();
    }
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve);
  });
  const bound = server.address();
  const actualPort = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://localhost:${actualPort}${prefix}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

// sirv takes `/index/` for `/index.html`; the page of that name is the index at the back of the book.
function withIndex(url: string) {
  return url.replace(/^([^?#]*\/)(?=[?#]|$)/, '$1index.html');
}

// sirv leaves the type of files it does not know empty, and names no character set for plain text.
function setType(response: ServerResponse, pathname: string) {
  const type = types[path.extname(pathname)];
  if (type) response.setHeader('Content-Type', type);
}

function sendNotFound(response: ServerResponse, folder: string) {
  const page = path.join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  if (existsSync(page)) createReadStream(page).pipe(response);
  else response.end('Not found');
}

interface Settings {
  folder: string;
  base: string;
  port: number;
}

export interface RunningServer {
  /** Address of the home page, with a slash at the end. */
  address: string;
  close: () => Promise<void>;
}
