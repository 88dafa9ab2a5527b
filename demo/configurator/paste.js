/** What a site pastes, in the form that it needs. A form is given the choices and returns text. */
export const forms = {
  html: {
    name: 'HTML',
    where: 'Put the files beside your page, and this where the guide is to stand.',
    write: (state) => [style(state), ...scripts(state), ...element(state)].join('\n'),
  },
  wordpress: {
    name: 'WordPress',
    where: 'With the plugin installed: into a Shortcode block. Rules go to Appearance, Customize, Additional CSS.',
    write: (state) =>
      [shortcode(state), ...(hasLook(state) ? ['', '/* Additional CSS */', ...lookOf(state)] : [])].join('\n'),
  },
  react: {
    name: 'React',
    where: 'React 19, after npm install knee-pain-guide.',
    write: react,
  },
  dialog: {
    name: 'Button',
    where: 'A button opens the guide in a dialog of the browser.',
    write: (state) => [style(state), ...scripts(state), ...dialog(state)].join('\n'),
  },
  builder: {
    name: 'Site builder',
    where: 'For systems that strip unknown tags.',
    write: (state) => [style(state), ...scripts(state), ...placeholder(state)].join('\n'),
  },
};

const ofTheSite = ['remember', 'share-answers', 'reviewed-by', 'reviewed-on', 'reviewed-content'];

/** What a form cannot say, because anybody could write it into a comment or a page of their own. */
const leftOut = { builder: ['checker', ...ofTheSite], wordpress: ofTheSite };

/** What is left out of a form and where it is said instead; empty if all of it is there. */
export function lossOf(form, { attributes, languages }) {
  const lost = (leftOut[form] ?? []).filter((name) => name in attributes);
  if (form === 'wordpress' && languages === 'both') lost.push('both languages');
  if (lost.length === 0) return '';
  const where =
    form === 'wordpress' ? 'Set under Settings, Knee Pain Guide' : 'Left out: only the element itself may say';
  return `${where}: ${lost.join(', ')}.`;
}

function sayable({ attributes }, form) {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !leftOut[form].includes(name)));
}

/** The rules of the site, for a style sheet. */
export function rulesOf(state) {
  return ['knee-pain-guide:not(:defined) { display: block; min-height: 100vh }', ...lookOf(state)];
}

/** The files of `dist/` that a page loads. */
export function filesOf({ languages }) {
  if (languages === 'both') return ['knee-pain-guide.js', 'languages/es.js'];
  return [languages === 'en' ? 'knee-pain-guide.js' : `knee-pain-guide.${languages}.js`];
}

export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types knee-pain-guide";

function hasLook({ properties }) {
  return Object.keys(properties).length > 0;
}

function lookOf({ properties }) {
  const lines = Object.entries(properties).map(([name, value]) => `${name}: ${clean(value)}`);
  if (lines.length === 1) return [`knee-pain-guide { ${lines[0]} }`];
  return lines.length > 0 ? ['knee-pain-guide {', ...lines.map((line) => `  ${line};`), '}'] : [];
}

function style(state) {
  return [
    `<!-- Knee pain guide ${state.version} -->`,
    '<style>',
    ...rulesOf(state).map((line) => `  ${line}`),
    '</style>',
  ].join('\n');
}

function scripts(state) {
  return filesOf(state).map((name) => {
    const hash = state.integrity?.[name];
    return `<script src="${name}"${hash ? ` integrity="${hash}"` : ''} defer></script>`;
  });
}

function element(state) {
  const { attributes, languages, fallback } = state;
  const file = languages === 'es' ? 'fallback.es.html' : 'fallback.html';
  const words = fallback ?? `  <!-- Shown until the guide is up, and to search engines: paste dist/${file} here. -->`;
  return [`<knee-pain-guide${attributesOf(attributes)}>`, words, '</knee-pain-guide>'];
}

function dialog(state) {
  return [
    '<button type="button" id="open-knee-pain-guide">Knee pain guide</button>',
    '<dialog id="knee-pain-dialog" aria-label="Knee pain guide">',
    '  <form method="dialog"><button>Close</button></form>',
    ...element(state).map((line) => `  ${line}`),
    '</dialog>',
    '<script>',
    "  document.getElementById('open-knee-pain-guide').onclick = () => document.getElementById('knee-pain-dialog').showModal();",
    '</script>',
  ];
}

function placeholder(state) {
  const data = Object.entries(sayable(state, 'builder')).map(([name, value]) => [`data-${name}`, value]);
  return [`<div data-knee-pain-guide${attributesOf(Object.fromEntries(data))}></div>`];
}

function shortcode(state) {
  const all = { ...(state.languages === 'es' && { lang: 'es' }), ...sayable(state, 'wordpress') };
  const words = Object.entries(all).map(([name, value]) => {
    const text = escape(String(value)).replaceAll('[', '&#91;').replaceAll(']', '&#93;');
    return ` ${name.replaceAll('-', '_')}="${text}"`;
  });
  return `[knee_pain_guide${words.join('')}]`;
}

function react(state) {
  const { attributes, properties, languages, propertyOf } = state;
  const entries = Object.entries(properties).map(([name, value]) => `  ${quoted(name)}: ${quoted(clean(value))},`);
  const look = entries.length > 0 ? ['style={{', ...entries, '}}'] : [];
  const props = Object.entries(attributes).map(([name, value]) => {
    const key = propertyOf(name);
    if (value === true) return key;
    if (name === 'heading-level') return `${key}={${value}}`;
    return /["&{}<>\\]/.test(value) ? `${key}={${JSON.stringify(value)}}` : `${key}="${value}"`;
  });
  const all = [...props, ...look];
  return [
    `import 'knee-pain-guide${languages === 'es' ? '/es' : ''}';`,
    ...(languages === 'both' ? ["import 'knee-pain-guide/languages/es';"] : []),
    '',
    'export function KneePain() {',
    '  return (',
    '    <knee-pain-guide',
    ...all.map((line) => `      ${line}`),
    '    />',
    '  );',
    '}',
  ].join('\n');
}

function quoted(text) {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

function attributesOf(attributes) {
  return Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** A value that cannot end its rule or the style element around it. */
function clean(value) {
  return value.replace(/[;{}<>]/g, '').trim();
}
