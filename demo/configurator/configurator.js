// The configurator: its controls come from the manifest of the package, its state is its address.
import { attributeControl, propertyControl } from './controls.js';
import { contrastsOf } from './contrast.js';
import { policy, rulesOf, snippetOf } from './snippet.js';
import { themes } from './themes.js';

const hosts = { clinic: "A clinic's page", night: 'A dark blog', minimal: 'An empty page' };
const widths = { full: 'As wide as it gets', 768: '768 px', 360: '360 px', 320: '320 px' };
/** Shown where the address says nothing. */
const initial = { host: 'clinic', width: 'full', region: 'gb', checker: 'on', 'clinic-name': 'Saltmere Physiotherapy' };

const at = (id) => document.getElementById(id);
const form = at('choices');
const preview = at('preview');

const load = async (file) => (await fetch(new URL(`../../dist/${file}`, import.meta.url))).json();
const [manifest, integrity] = await Promise.all([load('custom-elements.json'), load('integrity.json')]);
const element = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === 'knee-pain-guide');
const booleans = new Set(
  element.attributes.filter(({ type }) => type?.text.startsWith('boolean')).map(({ name }) => name),
);

draw();
apply();

function draw() {
  const given = location.search ? Object.fromEntries(new URLSearchParams(location.search)) : initial;
  const value = (name) => given[name] ?? '';
  for (const attribute of element.attributes)
    at('attributes').append(attributeControl(attribute, value(attribute.name)));
  for (const property of element.cssProperties)
    at('properties').append(propertyControl(property, value(property.name)));
  fill(at('host'), hosts, given.host);
  fill(at('width'), widths, given.width);
  at('host').name = 'host';
  at('width').name = 'width';
  at('policy').textContent = policy;
  at('themes').append(
    ...Object.entries(themes).map(([name, values]) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: name });
      button.style.setProperty('--swatch', values['--kpg-accent']);
      button.addEventListener('click', () => choose(values));
      return button;
    }),
  );
  form.append(
    datalist('pages', []),
    datalist('fonts', ['inherit', 'system-ui, sans-serif', 'Georgia, serif', 'Verdana, sans-serif']),
  );
}

function fill(field, choices, chosen) {
  field.append(...Object.entries(choices).map(([value, words]) => new Option(words, value)));
  field.value = chosen in choices ? chosen : Object.keys(choices)[0];
}

function datalist(id, values) {
  const list = Object.assign(document.createElement('datalist'), { id });
  list.append(...values.map((value) => new Option(value, value)));
  return list;
}

/** A theme replaces the look, and nothing else. */
function choose(values) {
  for (const { name } of element.cssProperties) setField(name, values[name] ?? '');
  setField('theme', values.theme ?? '');
  apply();
}

function setField(name, value) {
  const field = form.elements[name];
  field.value = value;
  field.dispatchEvent(new Event('input'));
}

/** The choices, without what is empty: a boolean attribute is `true`. */
function read() {
  const data = Object.fromEntries(new FormData(form));
  const chosen = (names) => names.filter((name) => data[name]?.trim()).map((name) => [name, data[name].trim()]);
  const attributes = chosen(element.attributes.map(({ name }) => name));
  return {
    host: data.host,
    width: data.width,
    attributes: Object.fromEntries(attributes.map(([name, value]) => [name, booleans.has(name) || value])),
    properties: Object.fromEntries(chosen(element.cssProperties.map(({ name }) => name))),
  };
}

function apply() {
  const state = read();
  history.replaceState(null, '', `?${addressOf(state)}`);
  write(state);
  preview.style.inlineSize = state.width === 'full' ? '100%' : `${state.width}px`;
  const page = new URL(`../${state.host}.html`, import.meta.url).href;
  if (preview.src === page) dress(state);
  else preview.src = page;
}

/** What to paste. The guide of the preview knows the version once it is up. */
function write(state) {
  at('snippet').textContent = snippetOf(state, at('version').textContent, integrity['knee-pain-guide.js']);
  const { view, 'deep-links': isLinked } = state.attributes;
  at('link').textContent = view && isLinked ? `#knee-pain-guide/${view}` : '';
  at('sheet').textContent = rulesOf(state.properties).join('\n');
}

function addressOf({ host, width, attributes, properties }) {
  const flat = Object.entries(attributes).map(([name, value]) => [name, value === true ? 'on' : value]);
  return new URLSearchParams([['host', host], ['width', width], ...flat, ...Object.entries(properties)]);
}

/** Gives the guide of the preview what was chosen. */
async function dress({ attributes, properties }) {
  const guide = preview.contentDocument?.querySelector('knee-pain-guide');
  if (!guide) return;
  for (const { name } of element.attributes) {
    const value = attributes[name];
    if (value === undefined) guide.removeAttribute(name);
    else guide.setAttribute(name, value === true ? '' : value);
  }
  for (const { name } of element.cssProperties) guide.style.setProperty(name, properties[name] ?? '');
  await preview.contentWindow.customElements.whenDefined('knee-pain-guide');
  await guide.updateComplete;
  at('version').textContent = guide.constructor.version;
  // From `plan` to a programme, from there to its stages.
  const linked = [...guide.shadowRoot.querySelectorAll('a[data-page]')].map(({ dataset }) => dataset.page);
  at('pages').replaceChildren(...[...new Set(['plan', ...linked])].map((page) => new Option(page, page)));
  write(read());
  const found = Object.entries(contrastsOf(guide)).map(([what, ratio]) => `${what} ${ratio.toFixed(1)} to 1`);
  at('contrast').textContent = found.length > 0 ? `Contrast: ${found.join(', ')}. At least 4.5 is needed.` : '';
}

function listen() {
  const { contentDocument } = preview;
  const guide = contentDocument?.querySelector('knee-pain-guide');
  if (!guide) return;
  for (const { name } of element.events) contentDocument.addEventListener(name, log);
  void dress(read());
  // Only inside the preview: to scroll the guide into view would move this page as well.
  preview.contentWindow.scrollTo(0, guide.getBoundingClientRect().top - 24);
}

function log({ type, detail }) {
  const line = document.createElement('li');
  const told = detail && Object.keys(detail).length > 0 ? ` ${JSON.stringify(detail)}` : '';
  line.append(Object.assign(document.createElement('code'), { textContent: `${type}${told}` }));
  at('events').prepend(line);
}

async function copy() {
  try {
    await navigator.clipboard.writeText(at('snippet').textContent);
    at('copied').textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(at('snippet'));
    at('copied').textContent = 'Your browser does not let a page copy. It is selected: press Ctrl or Cmd and C.';
  }
}

form.addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', (event) => {
  event.preventDefault();
  location.search = '';
});
at('host').addEventListener('input', apply);
at('width').addEventListener('input', apply);
at('copy').addEventListener('click', () => void copy());
preview.addEventListener('load', listen);
