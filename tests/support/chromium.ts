import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { serve } from '../../src/build/server/serve.ts';
import { findBrowser, launchArguments } from './browser.ts';
import { root } from './root.ts';

/** A page of a site, as its server would send it. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How the text is stored. Default `utf8`. */
  readonly encoding?: BufferEncoding;
}

/** What a page does while somebody uses it. */
export interface Visit {
  readonly page: Page;
  /** Lines on the console, of any kind. */
  readonly messages: string[];
  /** Errors that nothing caught. */
  readonly errors: string[];
  /** Paths that were asked for, in order. */
  readonly requests: string[];
}

/** A page, or a frame on one. */
export type View = Page | Frame;

export interface Site {
  /**
   * Adds a page, a style sheet or a script to the site, beside `/dist/`, and returns its address. The server says no
   * encoding of a script, as many servers do not.
   */
  add(path: string, body: string, headers?: HostPage['headers']): string;
  /**
   * Opens a page of the site as the tab in front, without history, cookies or storage. A tab behind it draws no frames;
   * one that is `apart` has a window of its own.
   */
  visit(host: HostPage | string, width?: number, place?: 'apart'): Promise<Visit>;
  close(): Promise<void>;
}

/** The browser of this process: of each site its own, or shared by all. */
export const browsers = {
  isShared: false,
  shared: undefined as Promise<Browser> | undefined,
  /** Number of pages visited so far. */
  visits: 0,

  launch: (): Promise<Browser> =>
    puppeteer.launch({ executablePath: findBrowser(), headless: true, args: launchArguments }),

  open(): Promise<Browser> {
    return this.isShared ? (this.shared ??= this.launch()) : this.launch();
  },

  async close(): Promise<void> {
    await (await this.shared)?.close();
  },
};

/** A site on the loopback address with the built files under `/dist/`, and a browser to visit it. */
export async function openSite(): Promise<Site> {
  const browser = await browsers.open();
  const pages: Page[] = [];
  const files = new Map<string, { body: Buffer; headers: Readonly<Record<string, string>> }>();
  const server = await serve({
    folders: {
      '/dist': join(root, 'dist'),
      '/demo': join(root, 'demo'),
      '/node_modules': join(root, 'node_modules'),
      '/packages': join(root, 'tests/hosts/node_modules'),
      '/.tmp': join(root, '.tmp'),
    },
    answer({ url = '/' }, response) {
      const file = url === '/favicon.ico' ? { body: Buffer.alloc(0), headers: {} } : files.get(url);
      if (file) response.writeHead(200, file.headers).end(file.body);
      return file !== undefined;
    },
  });

  async function visit(host: HostPage | string, width = 1000, place?: 'apart'): Promise<Visit> {
    const { html, headers = {}, encoding = 'utf8' } = typeof host === 'string' ? { html: host } : host;
    const path = `/page-${browsers.visits++}`;
    const charset = encoding === 'latin1' ? 'windows-1252' : 'utf-8';
    files.set(path, {
      body: Buffer.from(html, encoding),
      headers: { 'content-type': `text/html; charset=${charset}`, ...headers },
    });
    // Opening a window takes as long as drawing the guide.
    const page = await (place === 'apart' ? await browser.createBrowserContext() : browser).newPage();
    pages.push(page);
    await page.setViewport({ width, height: 900 });
    // A page in the background draws no frames, and sees nothing come into view.
    await page.bringToFront();
    const record: Visit = { page, messages: [], errors: [], requests: [] };
    page.on('console', (message) => record.messages.push(message.text()));
    page.on('pageerror', (error) => record.errors.push(error instanceof Error ? error.message : String(error)));
    page.on('request', (request) => record.requests.push(new URL(request.url()).pathname));
    // An origin of its own, so that it finds nothing that another page has stored.
    await page.goto(`${server.address.replace('127.0.0.1', `${path.slice(1)}.localhost`)}${path}`, {
      waitUntil: 'load',
    });
    return record;
  }

  return {
    visit,
    add(path, body, headers = {}) {
      const types = { html: 'text/html; charset=utf-8', css: 'text/css' };
      const type = types[path.split('.').at(-1) as keyof typeof types] ?? 'text/javascript';
      files.set(path, { body: Buffer.from(body), headers: { 'content-type': type, ...headers } });
      return `${server.address}${path}`;
    },
    async close() {
      await (browsers.isShared
        ? Promise.all(pages.filter((page) => !page.isClosed()).map((page) => page.close()))
        : browser.close());
      await server.close();
    },
  };
}
