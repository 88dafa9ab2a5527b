// What a person does in the dashboard and the editor of WordPress, in a browser.
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser, launchArguments } from '../support/browser.ts';
import type { Role, WordPress } from './site.ts';

/** The parts of WordPress's own scripts that are used here. */
interface Scripts {
  readonly blocks: {
    createBlock(name: string): { readonly clientId: string };
    getBlockType(name: string): object | undefined;
  };
  readonly data: {
    dispatch(store: string): Record<string, (...args: readonly unknown[]) => Promise<unknown>>;
    select(store: string): Record<string, () => unknown>;
  };
}
declare const wp: Scripts;

const block = 'knee-pain-guide/guide';

export const openBrowser = (): Promise<Browser> =>
  puppeteer.launch({ executablePath: findBrowser(), headless: true, args: launchArguments });

/** A page of somebody who has signed in; nobody where no role is named. */
export async function openPage(browser: Browser, { address }: WordPress, role?: Role, width = 1280): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width, height: 900 });
  await page.bringToFront();
  if (role) {
    await page.goto(`${address}/wp-login.php`);
    // The page moves the focus a moment after it has loaded, so that typed letters may go astray.
    await page.$$eval(
      '#user_login, #user_pass',
      (fields, text) => fields.forEach((field) => ((field as HTMLInputElement).value = text)),
      role,
    );
    await submit(page, '#wp-submit');
  }
  return page;
}

/** Presses what sends a form or follows a link, and waits for the next page. */
export async function submit(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.$eval(selector, (button) => (button as HTMLElement).click())]);
}

/** Uploads the plugin's archive under Plugins, and activates it. */
export async function installPlugin(page: Page, { address }: WordPress, archive: string): Promise<void> {
  await page.goto(`${address}/wp-admin/plugin-install.php?tab=upload`);
  const input = await page.waitForSelector('input[name="pluginzip"]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(archive);
  await submit(page, '#install-plugin-submit');
  await submit(page, 'a[href*="action=activate"]');
}

/** Opens the editor with a new post that holds the block, selected, so that its controls are at the side. */
export async function startPost(page: Page, { address }: WordPress): Promise<void> {
  await page.goto(`${address}/wp-admin/post-new.php`);
  await page.waitForFunction((name) => 'wp' in window && wp.blocks?.getBlockType(name) !== undefined, {}, block);
  await page.evaluate(async (name) => {
    const preferences = wp.data.dispatch('core/preferences');
    await preferences['set']?.('core/edit-post', 'welcomeGuide', false);
    await wp.data.dispatch('core/editor')['editPost']?.({ title: 'Knee pain' });
    const created = wp.blocks.createBlock(name);
    await wp.data.dispatch('core/block-editor')['insertBlocks']?.(created);
    await wp.data.dispatch('core/block-editor')['selectBlock']?.(created.clientId);
  }, block);
  await page.waitForSelector('.block-editor-block-inspector select');
}

/** Chooses or types in the control at the side that has this label. */
export async function fillControl(page: Page, label: string, value: string): Promise<void> {
  const id = await page.$$eval(
    '.block-editor-block-inspector label',
    (labels, text) => labels.find(({ textContent }) => textContent === text)?.htmlFor,
    label,
  );
  const field = await page.$(`[id="${id}"]`);
  const tag = await field?.evaluate(({ tagName }) => tagName);
  await (tag === 'SELECT' ? field?.select(value) : field?.type(value));
}

/** The part of the editor that shows the post: a frame of its own in newer versions. */
export async function canvasOf(page: Page) {
  const frame = await (await page.$('iframe[name="editor-canvas"]'))?.contentFrame();
  return frame ?? page;
}

/** Publishes the post: its address. */
export function publish(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const editor = wp.data.dispatch('core/editor');
    await editor['editPost']?.({ status: 'publish' });
    await editor['savePost']?.();
    return (wp.data.select('core/editor')['getCurrentPost']?.() as { link: string }).link;
  });
}
