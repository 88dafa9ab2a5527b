import type { Page } from 'puppeteer-core';
import type { HostPage, Site } from '../support/chromium.ts';

/** A page of a stranger, on which the guide must look and work as on an empty one. */
export interface Host {
  readonly name: string;
  readonly page: HostPage | string;
  /** Too common, or too strange, to wait for the long run. */
  readonly isQuick?: boolean;
  /** In which frame the guide stands, where it is not the page itself. */
  readonly frame?: string;
  /** What happens on the page before the guide is looked at. */
  readonly before?: (page: Page, site: Site) => Promise<unknown>;
  /** Window of the visitor. Default 1000. */
  readonly width?: number;
  /** Messages on the console that are the page's own. */
  readonly messages?: RegExp;
}

const script = '<script src="/dist/knee-pain-guide.js" defer></script>';
export const guide = '<knee-pain-guide region="gb" checker clinic-name="Harbour Physiotherapy"></knee-pain-guide>';

interface Parts {
  readonly head?: string;
  readonly body?: string;
  readonly bodyAttributes?: string;
  readonly html?: string;
  readonly doctype?: string;
}

export function pageOf({
  head = '',
  body = guide,
  bodyAttributes = '',
  html = 'lang="en"',
  doctype = '<!doctype html>',
}: Parts): string {
  return `${doctype}<html ${html}><head><meta charset="utf-8"><title>A page</title>
    <meta name="viewport" content="width=device-width">${head}${script}</head><body ${bodyAttributes}>${body}</body></html>`;
}

export function style(rules: string): string {
  return `<style>${rules}</style>`;
}
