/** What a site pastes for these choices. */
export function snippetOf({ attributes, properties }, version, integrity) {
  return [
    `<!-- Knee pain guide ${version} -->`,
    '<style>',
    ...rulesOf(properties).map((line) => `  ${line}`),
    '</style>',
    `<script src="knee-pain-guide.js" integrity="${integrity}" defer></script>`,
    `<knee-pain-guide${attributesOf(attributes)}>`,
    '  <!-- Shown until the guide is up, and to search engines: paste dist/fallback.html here. -->',
    '</knee-pain-guide>',
  ].join('\n');
}

/** The same rules, for a style sheet of the site. */
export function rulesOf(properties) {
  const look = Object.entries(properties).map(([name, value]) => `${name}: ${clean(value)}`);
  return [
    'knee-pain-guide:not(:defined) { display: block; min-height: 100vh }',
    ...(look.length > 1 ? ['knee-pain-guide {', ...look.map((line) => `  ${line};`), '}'] : []),
    ...(look.length === 1 ? [`knee-pain-guide { ${look[0]} }`] : []),
  ];
}

export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types knee-pain-guide";

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
