import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { EventEmitter } from 'node:events';
import { describe, it } from 'node:test';
import { LivePages } from '../../src/build/server/live-pages.ts';

/** A page's connection, with the messages that it got. */
class Connection extends EventEmitter {
  readonly messages: unknown[] = [];
  writeHead(): void {}
  write(text: string): void {
    const data = /^data: (.*)$/m.exec(text)?.[1];
    if (data) this.messages.push(JSON.parse(data));
  }
}

function openPage(pages: LivePages): Connection {
  const connection = new Connection();
  pages.connect(connection as unknown as ServerResponse);
  return connection;
}

describe('the open pages of the demo', () => {
  it('reload after a build', () => {
    const pages = new LivePages();
    const page = openPage(pages);
    pages.reload();
    assert.deepEqual(page.messages.at(-1), { reload: true });
  });
  it('show the problem, also when they are opened later', () => {
    const pages = new LivePages();
    const early = openPage(pages);
    pages.showProblem('Line 3\nis broken');
    const late = openPage(pages);
    assert.deepEqual(early.messages.at(-1), { problem: 'Line 3\nis broken' });
    assert.deepEqual(late.messages, [{ problem: 'Line 3\nis broken' }]);
  });
  it('show nothing after a build without problems', () => {
    const pages = new LivePages();
    pages.showProblem('broken');
    pages.showProblem('');
    assert.deepEqual(openPage(pages).messages, [{ problem: '' }]);
  });
  it('receive no more messages once they are closed', () => {
    const pages = new LivePages();
    const page = openPage(pages);
    page.emit('close');
    pages.reload();
    assert.equal(page.messages.length, 1);
  });
});
