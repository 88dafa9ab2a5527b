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
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

interface Options {
  /** Folders and files by path; the longest matching path wins. */
  readonly folders: Readonly<Record<string, string>>;
  /** Called first; requests that it answers are not looked up. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Changes a page before it is sent. */
  readonly page?: (html: string) => string;
  readonly port?: number;
}

export interface Server {
  /** The address without a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves folders on the loopback address only. */
export async function serve({ folders, answer, page = (html) => html, port = 0 }: Options): Promise<Server> {
  const server = createServer((request, response) => {
    if (answer?.(request, response)) return;
    send(request.url ?? '/', response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) say(500, 'The server failed', response);
    });
  });

  async function send(url: string, response: ServerResponse): Promise<void> {
    const path = readPath(url);
    if (path === undefined) return say(400, 'Malformed address', response);
    const found = await find(path, folders);
    if (found === undefined) return say(404, 'Not found', response);
    if (found.isFolder && !path.endsWith('/')) {
      // Without the slash, relative addresses would lead to the parent folder.
      response.writeHead(301, { location: `${encodeURI(path)}/` }).end();
      return;
    }
    const { file } = found;
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

function say(status: number, words: string, response: ServerResponse): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(words);
}

/** The decoded path of an address; undefined if it is malformed. */
function readPath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

interface Found {
  readonly file: string;
  /** Whether the address is a folder and the file its index. */
  readonly isFolder: boolean;
}

async function find(path: string, folders: Options['folders']): Promise<Found | undefined> {
  const mount = Object.keys(folders)
    .filter((prefix) => path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`))
    .sort((a, b) => b.length - a.length)[0];
  if (mount === undefined) return undefined;
  // The path is normalized from the root, so that `..` cannot leave the folder.
  const rest = path.slice(mount.length);
  const file = rest ? join(folders[mount] ?? '', normalize(`/${rest}`)) : (folders[mount] ?? '');
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) {
    const index = await find(`${path.replace(/\/$/, '')}/index.html`, folders);
    return index && { ...index, isFolder: true };
  }
  return found?.isFile() ? { file, isFolder: false } : undefined;
}
