import type { Page } from 'puppeteer-core';
import type { Site } from '../support/chromium.ts';
import { guide, pageOf, style, type Host } from './host.ts';
import { rules } from './rules.ts';

/** Directions, modes of the browser, and things that are shown later. */
const modes: readonly Host[] = [
  { name: 'right to left', page: pageOf({ html: 'lang="ar" dir="rtl"' }), isQuick: true },
  {
    name: 'right to left by CSS',
    page: pageOf({ head: style('body { direction: rtl; unicode-bidi: bidi-override }') }),
  },
  ...['vertical-rl', 'vertical-lr', 'sideways-rl'].map((mode) => ({
    name: `writing mode ${mode}`,
    page: pageOf({ head: style(`html { writing-mode: ${mode} }`), body: `<main>${guide}</main>` }),
    isQuick: mode === 'vertical-rl',
  })),
  { name: 'quirks mode', page: pageOf({ doctype: '' }), isQuick: true },
  {
    name: 'quirks mode, in a table of 1998',
    page: pageOf({
      doctype: '',
      body: `<center><font size="1" color="red" face="Comic Sans MS"><table width="100%"><tr><td align="right" nowrap>${guide}</table></font></center>`,
    }),
  },
  {
    name: 'limited quirks mode',
    page: pageOf({
      doctype:
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
    }),
  },
  ...(
    [
      ['visibility', 'visibility: hidden'],
      ['opacity', 'opacity: 0'],
      ['display', 'display: none'],
    ] as const
  ).map(([name, rule]) => ({
    name: `hidden by ${name} until the page is ready`,
    page: pageOf({ head: style(`body.waits { ${rule} }`), bodyAttributes: 'class="waits"' }),
    before: (page: Page) => page.evaluate(() => document.body.classList.remove('waits')),
  })),
  {
    name: 'an encoding of its own',
    page: { html: pageOf({}).replace('<meta charset="utf-8">', ''), encoding: 'latin1' },
  },
];

/** What visitors do who need things larger: the browser's own zoom, and two fingers on the glass. */
const zooms: readonly Host[] = [
  {
    name: 'zoomed to 200 % by the browser',
    page: pageOf({}),
    before: (page: Page) => page.setViewport({ width: 500, height: 450, deviceScaleFactor: 2 }),
  },
  {
    name: 'zoomed to 250 % with two fingers',
    page: pageOf({}),
    width: 400,
    before: async (page: Page) => {
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2.5 });
    },
  },
];

/** Scripts that change what the browser has built in. */
const scripts: readonly Host[] = [
  { name: 'built-ins patched as Prototype.js does', head: '<script src="/patched.js"></script>', isQuick: true },
  {
    name: 'a key of its own on every object',
    head: `<script>Object.prototype.isOurs = function () { return true; }; Array.prototype.largest = function () {};</script>`,
    isQuick: true,
  },
  {
    name: 'lit of its own',
    head: `<script type="importmap">{ "imports": { "lit": "/node_modules/lit/index.js", "lit-html": "/node_modules/lit-html/lit-html.js",
      "lit-html/": "/node_modules/lit-html/", "lit-element/": "/node_modules/lit-element/",
      "@lit/reactive-element": "/node_modules/@lit/reactive-element/reactive-element.js" } }</script>
      <script type="module">import { LitElement, html } from 'lit';
      customElements.define('host-part', class extends LitElement { render() { return html\`<p>The page's own</p>\`; } });
      document.body.append(document.createElement('host-part'));</script>`,
    isQuick: true,
  },
].map(({ head, ...host }) => ({ ...host, page: pageOf({ head }) }));

const csp = (policy: string) => ({ 'content-security-policy': policy });
const noScriptBut =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types";

const policies: readonly Host[] = [
  {
    name: 'strict policy',
    page: {
      html: pageOf({}),
      headers: csp("default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'"),
    },
  },
  { name: 'Trusted Types', page: { html: pageOf({}), headers: csp(`${noScriptBut} knee-pain-guide`) }, isQuick: true },
  {
    name: 'a policy with a nonce',
    page: {
      html: pageOf({}).replace('<script src', '<script nonce="a1b2" src'),
      headers: csp("script-src 'nonce-a1b2' 'strict-dynamic'; style-src 'none'; object-src 'none'"),
    },
  },
  {
    name: 'a frame without origin or storage',
    page: '<!doctype html><iframe sandbox="allow-scripts" src="/framed.html" width="700" height="900"></iframe>',
    frame: 'iframe',
    isQuick: true,
  },
  {
    name: 'a frame of its own text',
    page: `<!doctype html><iframe sandbox="allow-scripts allow-forms" width="500" height="900" srcdoc='${pageOf({})}'></iframe>`,
    frame: 'iframe',
  },
];

/** Boxes in which a page may put it. */
const places: readonly Host[] = [
  ['a dialog', `<dialog style="width: 80%">${guide}</dialog>`, () => document.querySelector('dialog')?.showModal()],
  ['a dialog as wide as its content', `<dialog>${guide}</dialog>`, () => document.querySelector('dialog')?.showModal()],
  ['a popover', `<div popover>${guide}</div>`, () => document.querySelector<HTMLElement>('[popover]')?.showPopover()],
  [
    'details',
    `<details><summary>Knee</summary>${guide}</details>`,
    () => document.querySelector('details')?.setAttribute('open', ''),
  ],
  [
    'a hidden tab',
    `<section hidden>${guide}</section>`,
    () => document.querySelector('section')?.removeAttribute('hidden'),
  ],
  [
    'a tab found in page',
    `<section hidden="until-found">${guide}</section>`,
    () => document.querySelector('section')?.removeAttribute('hidden'),
  ],
  ['a table cell', `<table><tr><td>Left</td><td>${guide}</td></tr></table>`],
  ['a cell beside a wide one', `<table width="100%"><tr><td width="60%">Left</td><td>${guide}</td></tr></table>`],
  ['a flex row', `<div style="display: flex"><p>Left</p>${guide}</div>`],
  ['a flex row that wraps', `<div style="display: flex; flex-wrap: wrap"><p>Left</p>${guide}</div>`],
  ['a flex column', `<div style="display: flex; flex-direction: column">${guide}</div>`],
  ['a flex column, centred', `<div style="display: flex; flex-direction: column; align-items: center">${guide}</div>`],
  ['a flex item', `<div style="display: flex"><p>Left</p><div>${guide}</div></div>`],
  ['a grid', `<div style="display: grid; grid-template-columns: 12em 1fr"><p>Left</p>${guide}</div>`],
  ['a grid, centred', `<div style="display: grid; place-items: center">${guide}</div>`],
  [
    'a grid column as wide as its content',
    `<div style="display: grid; grid-template-columns: auto auto"><p>Left</p>${guide}</div>`,
  ],
  ['a float', `<div style="float: left">${guide}</div>`],
  ['an inline block', `<div style="display: inline-block">${guide}</div>`],
  ['a box as wide as its content', `<div style="width: fit-content">${guide}</div>`],
  ['a positioned box', `<div style="position: absolute; inset-inline-start: 0">${guide}</div>`],
  ['content-visibility', `<div style="content-visibility: auto; contain-intrinsic-size: auto 900px">${guide}</div>`],
  ['strict containment', `<div style="contain: layout style paint; overflow: hidden">${guide}</div>`],
  ['a scroller', `<div style="height: 300px; overflow: auto">${guide}</div>`],
  ['a heading', `<h1>${guide}</h1>`],
  ['a list item', `<ul><li>${guide}</li></ul>`],
  ['preformatted text', `<pre>${guide}</pre>`],
  ['a label and a button group', `<fieldset><legend>Knee</legend>${guide}</fieldset>`],
  ['a form', `<form onsubmit="document.title = 'sent'; return false">${guide}<button>Send</button></form>`],
  ['an element that is not to be read out', `<div aria-live="polite" translate="no" spellcheck="false">${guide}</div>`],
].map(([name, body, show]) => ({
  name: `in ${name as string}`,
  page: pageOf({ body: body as string }),
  isQuick: /dialog as|table cell|hidden tab|details/.test(name as string),
  ...(show ? { before: (page: Page) => page.evaluate(show) } : {}),
}));

const widths: readonly Host[] = [240, 280, 320, 480, 768, 1280, 1920, 2560].map((width) => ({
  name: `${width} px wide`,
  page: pageOf({ head: style('body { margin: 0 }') }),
  width,
  isQuick: width === 240,
}));

const moves: readonly Host[] = [
  {
    name: 'left and reached again from the cache of the browser',
    page: pageOf({}),
    before: async (page: Page) => {
      await page.evaluate(() =>
        addEventListener('pageshow', ({ persisted }) => (document.title = `kept ${persisted}`)),
      );
      await page.goto(new URL('/framed.html', page.url()).href);
      await page.goBack();
      await page.waitForFunction(() => document.title === 'kept true');
    },
  },
  {
    name: 'removed and put back while it draws',
    page: pageOf({}),
    before: (page: Page) =>
      page.$eval('knee-pain-guide', (guide) => {
        const { parentElement } = guide;
        for (let time = 0; time < 20; time++) {
          guide.remove();
          parentElement?.append(guide);
        }
      }),
  },
];

/** Pages of strangers that need no package. */
export const hosts: readonly Host[] = [
  ...rules,
  ...modes,
  ...zooms,
  ...scripts,
  ...policies,
  ...places,
  ...widths,
  ...moves,
];

/** Pages and scripts that the hosts above ask for. */
export function addFiles(site: Site): void {
  site.add('/framed.html', pageOf({}));
  site.add('/patched.js', patched);
}

/**
 * What Prototype.js 1.7 (on no registry) does to the built-ins: enumerable methods on their prototypes, other results from
 * the same names, and elements that are extended.
 */
const patched = `
  Array.prototype.toJSON = function () { return JSON.stringify(this.join()); };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Array.prototype.each = function (call) { for (var i = 0; i < this.length; i++) call(this[i], i); return this; };
  Array.prototype.first = function () { return this[0]; };
  Array.prototype.last = function () { return this[this.length - 1]; };
  Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(0); };
  Array.from = function (list) { if (!list) return []; if (list.toArray) return list.toArray(); var made = [], i;
    for (i = 0; i < list.length; i++) made.push(list[i]); return made; };
  Function.prototype.bind = function (self) { var call = this, first = Array.prototype.slice.call(arguments, 1);
    return function () { return call.apply(self, first.concat(Array.prototype.slice.call(arguments))); }; };
  document.getElementsByClassName = function (name) { return Array.from(document.querySelectorAll('.' + name)); };
  Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this; };
  Element.prototype.select = function (rule) { return Array.from(this.querySelectorAll(rule)); };
  Element.prototype.show = Element.prototype.hide = Element.prototype.update = function () { return this; };
  Element.prototype.visible = function () { return this.style.display !== 'none'; };
  Event.prototype.stop = function () { this.preventDefault(); this.stopPropagation(); };
  window.$ = function (id) { return document.getElementById(id); };
  window.$$ = function (rule) { return Array.from(document.querySelectorAll(rule)); };
`;
