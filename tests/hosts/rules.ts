import { pageOf, style, type Host } from './host.ts';

/** Rules that reach where they have no business. */
export const rules: readonly Host[] = [
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
  isQuick: /unset|taste|62\.5|zoom of 150|flex/.test(name),
}));
