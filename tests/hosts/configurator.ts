import { openSite, type Site, type View, type Visit } from '../support/chromium.ts';
import type { Frame, Page } from 'puppeteer-core';

/** The configurator in one tab, for several tests. */
export interface Configurator {
  readonly site: Site;
  readonly visit: Visit;
  readonly origin: string;
  /** Opens it in front and waits until the guide of its preview wears what was chosen. */
  open(query?: string): Promise<Page>;
  /** What to paste, in a form. */
  snippetOf(form: string): Promise<string>;
  previewAt(id: string): Promise<Frame>;
  inPreview<Found>(look: (guide: HTMLElement) => Found, id?: string): Promise<Awaited<Found>>;
}

export function textOf(view: View, selector: string): Promise<string> {
  return view.$eval(selector, (found) => found.textContent ?? '');
}

export async function openConfigurator(): Promise<Configurator> {
  const site = await openSite();
  const visit = await site.visit('<!doctype html>', 1280);
  const { page } = visit;
  const { origin } = new URL(page.url());

  async function previewAt(id: string): Promise<Frame> {
    const frame = await (await page.$(`#${id}`))?.contentFrame();
    if (!frame) throw new Error('There is no preview');
    return frame;
  }

  return {
    site,
    visit,
    origin,
    previewAt,
    async open(query = '') {
      await page.bringToFront();
      await page.goto(`${origin}/demo/${query}`);
      await page.waitForFunction(() => document.querySelector('#problems')?.textContent?.includes('Contrast'));
      return page;
    },
    async snippetOf(form) {
      await page.select('#form', form);
      return textOf(page, '#snippet');
    },
    async inPreview<Found>(look: (guide: HTMLElement) => Found, id = 'preview'): Promise<Awaited<Found>> {
      return (await previewAt(id)).$eval('knee-pain-guide', look as (guide: Element) => Found);
    },
  };
}
