import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

interface Options {
  /** Folders and files by the path under which they are served; the longest path that fits wins. */
  readonly folders: Readonly<Record<string, string>>;
  /** Tried first: what it answers itself is not looked for in the folders. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Last change to a page before it is sent. */
  readonly page?: (html: string) => string;
  readonly port?: number;
}

export interface Server {
  /** Without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves folders on the loopback address, never beyond this machine. */
export async function serve({ folders, answer, page = (html) => html, port = 0 }: Options): Promise<Server> {
  const server = createServer((request, response) => {
    if (answer?.(request, response)) return;
    void send(new URL(request.url ?? '/', 'http://localhost').pathname, response);
  });

  async function send(path: string, response: ServerResponse): Promise<void> {
    const file = await find(decodeURIComponent(path), folders);
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const body = await readFile(file);
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(type.startsWith('text/html') ? page(body.toString('utf8')) : body);
  }

  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function find(path: string, folders: Options['folders']): Promise<string | undefined> {
  const mount = Object.keys(folders)
    .filter((prefix) => path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`))
    .sort((a, b) => b.length - a.length)[0];
  if (mount === undefined) return undefined;
  // Normalized from the root, so that no `..` climbs out of the folder.
  const rest = path.slice(mount.length);
  const file = rest ? join(folders[mount] ?? '', normalize(`/${rest}`)) : (folders[mount] ?? '');
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return find(`${path.replace(/\/$/, '')}/index.html`, folders);
  return found?.isFile() ? file : undefined;
}
