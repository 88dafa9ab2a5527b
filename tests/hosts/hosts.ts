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
export const guide = '<knee-pain-guide region="gb" clinic-name="Harbour Physiotherapy"></knee-pain-guide>';

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

const sheet = (path: string) => `<link rel="stylesheet" href="${path}">`;
const code = (path: string) => `<script src="/node_modules/${path}"></script>`;
const style = (rules: string) => `<style>${rules}</style>`;
const packaged = (path: string) => sheet(`/node_modules/${path}`);

/** Frameworks, from their packages. */
const sheets: readonly Host[] = [
  { name: 'Bootstrap 5', isQuick: true, head: packaged('bootstrap/dist/css/bootstrap.min.css') },
  { name: 'Bootstrap 5 reboot', head: packaged('bootstrap/dist/css/bootstrap-reboot.css') },
  { name: 'Tailwind preflight', isQuick: true, head: packaged('tailwindcss/preflight.css') },
  { name: 'Bulma', head: packaged('bulma/css/bulma.min.css') },
  { name: 'normalize.css', head: packaged('normalize.css/normalize.css') },
].map(({ head, ...host }) => ({
  ...host,
  page: pageOf({
    head,
    body: `<div class="container content prose"><div class="row grid"><div class="col cell">${guide}</div></div></div>`,
  }),
}));

/** Frameworks whose packages are large: their sheets are fetched by the long run. */
export const fetched: Readonly<Record<string, readonly string[]>> = {
  '@wordpress/block-library@11.1.0': [
    'build-style/common.css',
    'build-style/reset.css',
    'build-style/style.css',
    'build-style/theme.css',
  ],
  'foundation-sites@6.9.0': ['dist/css/foundation.min.css'],
};
export const fetchedHosts: readonly Host[] = [
  {
    name: 'WordPress block styles',
    page: pageOf({
      head: ['common', 'reset', 'style', 'theme']
        .map((name) => sheet(`/.tmp/hosts/block-library/build-style/${name}.css`))
        .join(''),
      bodyAttributes: 'class="wp-site-blocks editor-styles-wrapper"',
      body: `<main class="wp-block-group is-layout-constrained entry-content">
        <div class="wp-block-columns is-layout-flex"><div class="wp-block-column is-layout-flow">${guide}</div></div></main>`,
    }),
  },
  {
    name: 'Foundation 6',
    page: pageOf({
      head: sheet('/.tmp/hosts/foundation-sites/dist/css/foundation.min.css'),
      body: `<div class="grid-container"><div class="grid-x grid-padding-x"><div class="cell medium-8">${guide}</div></div></div>`,
    }),
  },
];

/** Rules that reach where they have no business. */
const rules: readonly Host[] = [
  [
    'a reset of everything',
    '* { margin: 0; padding: 0; border: 0; font: inherit; list-style: none; vertical-align: baseline }',
  ],
  ['everything unset', '* { all: unset !important } head, style, script, title { display: none !important }'],
  ['everything initial', 'body * { all: initial !important }'],
  ['everything reverted', 'body * { all: revert !important; box-sizing: content-box !important }'],
  ['root of 62.5 %', ':root { font-size: 62.5% }'],
  ['zoom of 150 %', 'html { zoom: 1.5 }'],
  ['zoom of 200 % around it', 'body { zoom: 2 }'],
  ['root of 10 px, body of 1.6rem', ':root { font-size: 10px } body { font-size: 1.6rem }'],
  ['body of 20 px', 'body { font-size: 20px }'],
  [
    'a body of bad taste',
    `body { line-height: 3; text-transform: uppercase; text-align: right; word-break: break-all; letter-spacing: 0.3em;
      word-spacing: 1em; text-indent: 4em; font: italic 900 11px/3 cursive; color: pink; white-space: nowrap; hyphens: auto;
      cursor: wait; list-style: square; font-variant: small-caps; text-shadow: 0 0 9px red; quotes: none; tab-size: 1;
      direction: rtl; font-feature-settings: 'smcp'; font-stretch: ultra-expanded; text-align-last: center;
      -webkit-text-stroke: 1px red; -webkit-text-fill-color: red; text-wrap: nowrap; caret-color: transparent }`,
  ],
  [
    'animated and transformed',
    '* { transition: all 9s !important; animation: none !important } body { transform: scale(1) }',
  ],
  ['a dark page', ':root { color-scheme: dark; background: #111; color: #eee }'],
  ['clearfixes', '*::before, *::after { content: " "; display: table; clear: both }'],
  ['centred with flex', 'body { display: flex; justify-content: center; align-items: center; min-height: 100vh }'],
  ['centred with grid', 'body { display: grid; place-items: center; min-height: 100vh }'],
  ['named containers', 'body { container: kpg / inline-size } div, main { contain: layout }'],
  ['layers and nesting', '@layer base { * { color: red; display: inline } } body { & * { text-align: center } }'],
  [
    'its own private names',
    ':root { --_kpg-text: red; --_kpg-surface: red; --_kpg-font-size: 4px; --_kpg-measure: 1em; --kpg-unknown: 1 } .base, .button, .title { display: none !important }',
  ],
].map(([name = '', text = '']) => ({
  name: `rules: ${name}`,
  page: pageOf({ head: style(text) }),
  isQuick: /unset|taste|62\.5|zoom of 150|flex|grid/.test(name),
}));

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
  { name: 'MooTools', head: code('mootools/lib/mootools-core-1.5.2-server.js'), isQuick: true },
  { name: 'built-ins patched as Prototype.js does', head: '<script src="/patched.js"></script>', isQuick: true },
  {
    name: 'a key of its own on every object',
    head: `<script>Object.prototype.isOurs = function () { return true; }; Array.prototype.largest = function () {};</script>`,
    isQuick: true,
  },
  { name: 'core-js', head: code('core-js-bundle/index.js') },
  { name: 'zone.js', head: code('zone.js/bundles/zone.umd.js'), isQuick: true },
  { name: 'RequireJS', head: code('requirejs/require.js'), isQuick: true },
  { name: 'jQuery', head: code('jquery/dist/jquery.js') },
  { name: 'Bootstrap with its script', head: code('bootstrap/dist/js/bootstrap.bundle.js') },
  { name: 'htmx', head: code('htmx.org/dist/htmx.js') },
  { name: 'Turbo', head: code('@hotwired/turbo/dist/turbo.es2017-umd.js') },
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
  {
    name: 'all of them together',
    head: [
      'mootools/lib/mootools-core-1.5.2-server.js',
      'core-js-bundle/index.js',
      'zone.js/bundles/zone.umd.js',
      'jquery/dist/jquery.js',
      'htmx.org/dist/htmx.js',
      'requirejs/require.js',
    ]
      .map(code)
      .join(''),
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
  isQuick: /dialog as|table cell|flex row$|grid, centred|hidden tab|details/.test(name as string),
  ...(show ? { before: (page: Page) => page.evaluate(show) } : {}),
}));

const widths: readonly Host[] = [240, 280, 320, 480, 768, 1280, 1920, 2560].map((width) => ({
  name: `${width} px wide`,
  page: pageOf({ head: style('body { margin: 0 }') }),
  width,
  isQuick: width === 240 || width === 2560,
}));

const moves: readonly Host[] = [
  {
    name: 'swapped in by htmx',
    page: pageOf({
      head: code('htmx.org/dist/htmx.js'),
      body: '<div id="place"></div><button hx-get="/fragment.html" hx-target="#place">Show</button>',
    }),
    before: (page: Page) => page.click('button'),
    isQuick: true,
  },
  {
    name: 'swapped out by htmx and in again',
    page: pageOf({
      head: code('htmx.org/dist/htmx.js'),
      body: `<div id="place">${guide}</div><button hx-get="/fragment.html" hx-target="#place">Show</button>`,
    }),
    before: async (page: Page) => {
      const first = await page.$('knee-pain-guide');
      await page.click('button');
      await page.waitForFunction((guide) => !guide?.isConnected, {}, first);
    },
  },
  {
    name: 'reached by Turbo',
    page: pageOf({
      head: code('@hotwired/turbo/dist/turbo.es2017-umd.js'),
      body: '<a href="/turbo.html">Knee pain</a>',
    }),
    before: (page: Page) => page.click('a'),
    isQuick: true,
  },
  {
    name: 'left and reached again by Turbo',
    page: pageOf({
      head: code('@hotwired/turbo/dist/turbo.es2017-umd.js'),
      body: `${guide}<a href="/turbo.html">Knee pain</a>`,
    }),
    before: async (page: Page) => {
      const first = await page.$('knee-pain-guide');
      await page.click('a');
      await page.waitForFunction((guide) => !guide?.isConnected, {}, first);
      await page.goBack();
      await page.waitForFunction(() => document.querySelector('a[href="/turbo.html"]'));
    },
  },
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

export const hosts: readonly Host[] = [
  ...sheets,
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
  site.add('/fragment.html', guide);
  site.add('/turbo.html', pageOf({ head: code('@hotwired/turbo/dist/turbo.es2017-umd.js'), body: `${guide}` }));
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
