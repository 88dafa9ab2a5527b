import type { Page } from 'puppeteer-core';
import type { Site } from '../support/chromium.ts';
import { guide, pageOf, type Host } from './host.ts';

const sheet = (path: string) => `<link rel="stylesheet" href="${path}">`;
const code = (path: string) => `<script src="/packages/${path}"></script>`;
const packaged = (path: string) => sheet(`/packages/${path}`);

/** Frameworks, from their packages. */
const sheets: readonly Host[] = [
  { name: 'Bootstrap 5', head: packaged('bootstrap/dist/css/bootstrap.min.css') },
  { name: 'Bootstrap 5 reboot', head: packaged('bootstrap/dist/css/bootstrap-reboot.css') },
  { name: 'Tailwind preflight', head: packaged('tailwindcss/preflight.css') },
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
const fetchedHosts: readonly Host[] = [
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

/** Scripts of packages that change what the browser has built in. */
const scripts: readonly Host[] = [
  { name: 'MooTools', head: code('mootools/lib/mootools-core-1.5.2-server.js') },
  { name: 'core-js', head: code('core-js-bundle/index.js') },
  { name: 'zone.js', head: code('zone.js/bundles/zone.umd.js') },
  { name: 'RequireJS', head: code('requirejs/require.js') },
  { name: 'jQuery', head: code('jquery/dist/jquery.js') },
  { name: 'Bootstrap with its script', head: code('bootstrap/dist/js/bootstrap.bundle.js') },
  { name: 'htmx', head: code('htmx.org/dist/htmx.js') },
  { name: 'Turbo', head: code('@hotwired/turbo/dist/turbo.es2017-umd.js') },
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

/** Pages whose framework swaps the guide in and out. */
const moves: readonly Host[] = [
  {
    name: 'swapped in by htmx',
    page: pageOf({
      head: code('htmx.org/dist/htmx.js'),
      body: '<div id="place"></div><button hx-get="/fragment.html" hx-target="#place">Show</button>',
    }),
    before: (page: Page) => page.click('button'),
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
];

/** Pages of strangers with packages of `tests/hosts/package.json`. */
export const packagedHosts: readonly Host[] = [...sheets, ...fetchedHosts, ...scripts, ...moves];

/** Pages that the hosts above ask for. */
export function addPackagedFiles(site: Site): void {
  site.add('/fragment.html', guide);
  site.add('/turbo.html', pageOf({ head: code('@hotwired/turbo/dist/turbo.es2017-umd.js'), body: `${guide}` }));
}
