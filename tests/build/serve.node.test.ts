import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve, type Server } from '../../src/build/server/serve.ts';

interface Reply {
  readonly status?: number | undefined;
  readonly type?: string | undefined;
  readonly location?: string | undefined;
  readonly body: string;
}

describe('the server', () => {
  let folder: string;
  let server: Server;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kpg-serve-'));
    mkdirSync(join(folder, 'demo/a folder'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'demo/index.html'), '<p>home</p>');
    writeFileSync(join(folder, 'demo/a folder/index.html'), '<p>inner</p>');
    writeFileSync(join(folder, 'demo/picture.png'), '');
    server = await serve({ folders: { '/demo': join(folder, 'demo') } });
  });
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** Asks for an address as it is; `fetch` would tidy it up first. */
  function get(path: string): Promise<Reply> {
    return new Promise((done, fail) => {
      const { hostname, port } = new URL(server.address);
      request({ hostname, port, path }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => (body += text));
        response.on('end', () => {
          const { 'content-type': type, location } = response.headers;
          done({ status: response.statusCode, type, location, body });
        });
      })
        .on('error', fail)
        .end();
    });
  }

  for (const path of ['/demo/%E0%A4%A', '//', '/%', 'http://[']) {
    it(`answers the malformed ${path} with 400 and keeps running`, async () => {
      assert.equal((await get(path)).status, 400);
      assert.equal((await get('/demo/')).body, '<p>home</p>');
    });
  }
  for (const [path, location] of [
    ['/demo', '/demo/'],
    ['/demo/a%20folder', '/demo/a%20folder/'],
  ] as const) {
    it(`redirects ${path} to ${location}`, async () => {
      const reply = await get(path);
      assert.deepEqual([reply.status, reply.location], [301, location]);
      assert.equal((await get(location)).status, 200);
    });
  }
  for (const path of [
    '/',
    '/demo/nothing',
    '/demo/../secret.txt',
    '/demo/%2e%2e/secret.txt',
    '/demo/..%2fsecret.txt',
  ]) {
    it(`answers 404 for ${path}`, async () => assert.equal((await get(path)).status, 404));
  }
  it('sends the media type of a picture', async () => assert.equal((await get('/demo/picture.png')).type, 'image/png'));
});
