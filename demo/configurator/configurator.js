// The configurator: its controls come from the manifest and the ids of the package, its state is its address.
import { drawField } from './controls.js';
import { brand, groups } from './fields.js';
import { coloursOf } from './logo.js';
import { filesOf, forms, lossOf, policy, rulesOf } from './paste.js';
import { Preview, scenes } from './preview.js';
import { showProblems } from './problems.js';
import { choicesIn, read, searchOf } from './state.js';
import { drawThemes, markTheme } from './themes.js';
import { zip } from './zip.js';

const hosts = { clinic: "A clinic's page", night: 'A dark blog', minimal: 'An empty page' };
const widths = { full: 'As wide as it gets', 768: 'Tablet, 768 px', 360: 'Phone, 360 px' };

/** Of each choice the words where the law asks nothing, and where it does. */
const checkerWords = { on: ['Show it', 'Yes: show it'], off: ['Pages only', 'Not yet: pages only'] };

const at = (id) => document.getElementById(id);
const form = at('choices');
const dist = new URL('../../dist/', import.meta.url);
const loadText = async (name) => (await fetch(new URL(name, dist))).text();
const load = async (name) => JSON.parse(await loadText(name));

const [manifest, integrity, ids] = await Promise.all(['custom-elements.json', 'integrity.json', 'ids.json'].map(load));
const element = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === 'knee-pain-guide');
const names = {
  attributeNames: element.attributes.map(({ name }) => name),
  propertyNames: element.cssProperties.map(({ name }) => name),
};
const previews = ['preview', 'preview-dark'].map((id) => new Preview(at(id)));
let state;

draw(choicesIn(location.search, ids.themes[0]));
apply();

function draw(given) {
  const entries = new Map([...element.attributes, ...element.cssProperties].map((entry) => [entry.name, entry]));
  const field = ([name, said]) => drawField(name, said, entries.get(name), ids, given[name] ?? '');
  at('brand').append(...Object.entries(brand).map(field));
  const named = [brand, ...groups.map(({ fields }) => fields)].flatMap((fields) => Object.keys(fields));
  const unnamed = [...entries.keys()].filter((name) => !named.includes(name) && name !== 'no-checker');
  const more = { title: 'More', fields: Object.fromEntries(unnamed.map((name) => [name, {}])) };
  for (const { title, isOpen = false, fields } of unnamed.length > 0 ? [...groups, more] : groups) {
    const group = document.createElement('details');
    group.open = isOpen || Object.keys(fields).some((name) => given[name]);
    group.append(Object.assign(document.createElement('summary'), { textContent: title }));
    group.append(...Object.entries(fields).map(field));
    at('groups').append(group);
  }
  drawThemes(at('themes'), ids.themes, (values) => {
    for (const name of names.propertyNames) setField(name, values[name] ?? '');
    apply();
  });
  fill('host', hosts, given.host);
  fill('width', widths, given.width ?? 'full');
  fill('programme', Object.fromEntries(ids.programmes.map(({ id, name }) => [id, name])), given.programme);
  fillStages(given.stage);
  fill('form', Object.fromEntries(Object.entries(forms).map(([id, { name }]) => [id, name])), given.form);
  at('site').value = given.site ?? '';
  at('sides').checked = Boolean(given.sides);
  at('scenes').append(...Object.entries(scenes).map(([id, { name }]) => sceneOption(id, name, given.scene ?? 'start')));
  at('policy').textContent = policy;
}

function fill(id, choices, chosen) {
  at(id).replaceChildren(...Object.entries(choices).map(([value, words]) => new Option(words, value)));
  if (chosen in choices) at(id).value = chosen;
}

function fillStages(chosen) {
  const { stages } = ids.programmes.find(({ id }) => id === at('programme').value);
  fill('stage-choice', { '': 'All stages', ...Object.fromEntries(stages.map(({ id, name }) => [id, name])) }, chosen);
}

function sceneOption(id, name, chosen) {
  const label = document.createElement('label');
  const radio = document.createElement('input');
  Object.assign(radio, { type: 'radio', name: 'scene', value: id, checked: id === chosen });
  radio.setAttribute('form', form.id);
  label.append(radio, Object.assign(document.createElement('span'), { textContent: name }));
  return label;
}

function setField(name, value) {
  const field = form.elements[name];
  field.value = value;
  field.dispatchEvent(new Event('input'));
}

function apply() {
  askAboutChecker(state?.region);
  state = read(form, element, ids, integrity);
  history.replaceState(null, '', searchOf(state));
  at('choice-lang').closest('.row').hidden = state.languages !== 'both';
  markTheme(at('themes'), state.properties);
  const isOff = ({ needsChecker = false }) => needsChecker && Boolean(state.attributes['no-checker']);
  for (const radio of form.elements.scene) radio.disabled = isOff(scenes[radio.value]);
  if (isOff(scenes[state.scene])) state.scene = 'start';
  write();
  void look();
}

/** Where a checker may be a medical device, the pages alone are shown until somebody says that they have had advice. */
function askAboutChecker(before) {
  const region = ids.regions.find(({ id }) => id === form.elements.region.value);
  const isLaw = Boolean(region?.pagesOnly);
  const { checker } = form.elements;
  if (checker.value === '' || (state && isLaw !== Boolean(before?.pagesOnly))) checker.value = isLaw ? 'off' : 'on';
  at('checker-law').textContent = isLaw
    ? `${region.name}: a personal list of possible causes may count as a medical device there. Have you had advice on it?`
    : '';
  for (const words of form.querySelectorAll('[data-choice]'))
    words.textContent = checkerWords[words.dataset.choice][isLaw ? 1 : 0];
}

/** Shows the choices in one frame, or in light and in dark beside each other. */
async function look() {
  const isBoth = at('sides').checked;
  const [one, other] = previews;
  at('stage').dataset.width = state.width;
  at('stage').dataset.sides = isBoth;
  const themed = (theme) => ({ ...state, attributes: { ...state.attributes, theme } });
  await Promise.all([
    one.show(isBoth ? themed('light') : state, names),
    ...(isBoth ? [other.show(themed('dark'), names)] : []),
  ]);
  showProblems({
    state,
    previews: isBoth ? previews : [one],
    list: at('problems'),
    mend: (name, value) => (setField(name, value), apply()),
  });
}

/** What to paste. */
function write() {
  const chosen = forms[state.choices.form];
  at('snippet').textContent = chosen.write(state);
  at('where').textContent = [chosen.where, lossOf(state.choices.form, state)].filter(Boolean).join(' ');
  at('sheet').textContent = rulesOf(state).join('\n');
  const { programme, stage, site } = state.choices;
  const page = ['programme', programme, stage].filter(Boolean).join('/');
  at('link').textContent = `${site || 'https://example.org/knee-pain'}#knee-pain-guide/${page}`;
  at('link-needs').hidden = Boolean(state.attributes['deep-links']);
}

async function download() {
  const [script, page] = await Promise.all([
    Promise.all(filesOf(state).map(async (name) => [name, await loadText(name)])),
    loadText(state.languages === 'es' ? 'fallback.es.html' : 'fallback.html'),
  ]);
  // From the disk, a browser refuses a script with a hash.
  const whole = forms.html.write({ ...state, integrity: undefined, fallback: page });
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Knee pain guide</title>`;
  const archive = zip({
    ...Object.fromEntries(script),
    'paste-this.txt': at('snippet').textContent,
    'page.html': `<!doctype html>\n<html lang="${state.languages === 'es' ? 'es' : 'en'}">\n${head}\n${whole}\n</html>\n`,
    'knee-pain-guide.css': `${rulesOf(state).join('\n')}\n`,
  });
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(archive),
    download: 'knee-pain-guide.zip',
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  say('The archive is made.');
}

async function copy(source) {
  try {
    await navigator.clipboard.writeText(source.textContent);
    say('Copied.');
  } catch {
    getSelection().selectAllChildren(source);
    say('Your browser does not let a page copy. It is selected: press Ctrl or Cmd and C.');
  }
}

function say(words) {
  at('said').textContent = words;
}

async function readLogo(file) {
  const swatches = at('swatches');
  try {
    const found = await coloursOf(file);
    swatches.replaceChildren(
      ...found.map((colour) => {
        const button = Object.assign(document.createElement('button'), { type: 'button' });
        button.setAttribute('aria-label', `Use ${colour}`);
        button.style.setProperty('--swatch', colour);
        button.addEventListener('click', () => (setField('--kpg-accent', colour), apply()));
        return button;
      }),
    );
    at('logo-said').textContent = found.length > 0 ? 'Its colours, the most used first:' : 'It has no colour but grey.';
    swatches.firstElementChild?.click();
  } catch {
    swatches.replaceChildren();
    at('logo-said').textContent = 'This file is no picture that your browser can read.';
  }
}

function log({ type, detail }) {
  const line = document.createElement('li');
  const told = detail && Object.keys(detail).length > 0 ? ` ${JSON.stringify(detail)}` : '';
  line.append(Object.assign(document.createElement('code'), { textContent: `${type}${told}` }));
  at('events').prepend(line);
}

for (const preview of previews) {
  preview.addEventListener('loaded', () => {
    for (const { name } of element.events) preview.guide.ownerDocument.addEventListener(name, log);
  });
}
document.addEventListener('input', ({ target }) => {
  if (target.form !== form || target.type === 'file') return;
  if (target.id === 'programme') fillStages('');
  apply();
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', (event) => {
  event.preventDefault();
  location.search = '';
});
at('logo').addEventListener('change', ({ target }) => target.files[0] && void readLogo(target.files[0]));
at('copy').addEventListener('click', () => void copy(at('snippet')));
at('copy-link').addEventListener('click', () => void copy(at('link')));
at('download').addEventListener('click', () => void download());
at('set-links').addEventListener('click', () => {
  form.elements['deep-links'].checked = true;
  apply();
});
at('unfold').addEventListener('click', ({ currentTarget }) => {
  const isOpen = currentTarget.getAttribute('aria-expanded') !== 'true';
  currentTarget.setAttribute('aria-expanded', isOpen);
});
new ResizeObserver(([{ contentRect }]) => at('stage').style.setProperty('--room', contentRect.width)).observe(
  at('stage'),
);
