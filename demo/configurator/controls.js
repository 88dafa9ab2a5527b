import { fonts } from './fields.js';

/** The control of one field, with its label, its technical name and the words of the manifest. */
export function drawField(name, field, entry, ids, value) {
  const { kind } = field;
  if (kind === 'checker') return checkerQuestion(field, value);
  const controls = drawers[kind] ? drawers[kind](field, entry, ids, value) : byType(field, entry, value);
  return row(name, field, entry, ...[controls].flat());
}

const drawers = {
  region: (_, __, { regions }, value) =>
    select([['', 'Not said: services without numbers'], ...regions.map(pair)], value),
  languages: (_, __, { languages }, value) =>
    select(
      [
        ...languages.map(pair),
        ...(languages.length > 1 ? [['both', languages.map(({ name }) => name).join(' and ')]] : []),
      ],
      value,
    ),
  language: (_, __, { languages }, value) => select([['', 'That of your page'], ...languages.map(pair)], value),
  view: (_, __, ids, value) => viewList(ids, value),
  pages: (_, __, { pages }, value) => pageList(pages, value),
  heading: (_, __, ___, value) =>
    select([['', 'As it comes: 2'], ...[1, 2, 3, 4, 5, 6].map((level) => [`${level}`, `Heading ${level}`])], value),
  font: (_, { default: initial }, __, value) => suggested(input('text', value, initial), 'fonts', fonts),
  length: ({ choices }, { name, default: initial }, __, value) =>
    suggested(input('text', value, initial), `sizes-${name}`, choices),
  tel: (_, __, ___, value) => input('tel', value),
  // Relative addresses are allowed, which `url` would refuse.
  url: (_, __, ___, value) => Object.assign(input('text', value), { inputMode: 'url' }),
  date: (_, __, ___, value) => input('date', value),
};

function byType({ choices = {} }, { type, default: initial = '' }, value) {
  if (/^#[0-9a-f]+$/i.test(initial)) return colour(value, initial);
  if (type?.text.startsWith('boolean')) return input('checkbox', value);
  const values = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, one]) => one);
  if (values.length > 0)
    return select(
      ['', ...values].map((one) => [one, choices[one] ?? (one || 'As it comes')]),
      value,
    );
  return input('text', value);
}

function input(type, value, placeholder = '') {
  const field = Object.assign(document.createElement('input'), { type, placeholder });
  if (type === 'checkbox') field.checked = value !== '';
  else field.value = value;
  return field;
}

function select(choices, value) {
  const field = document.createElement('select');
  field.append(...choices.map(([id, words]) => new Option(words, id)));
  field.value = choices.some(([id]) => id === value) ? value : choices[0][0];
  return field;
}

function pair({ id, name }) {
  return [id, name];
}

function suggested(field, id, values) {
  field.setAttribute('list', id);
  if (document.getElementById(id)) return field;
  const list = Object.assign(document.createElement('datalist'), { id });
  list.append(...values.map((value) => new Option(value, value)));
  return [field, list];
}

/** Everything that can stand first, by its title. */
function viewList({ pages, programmes, exercises }, value) {
  const groups = {
    Views: [
      ['checker', 'The symptom checker'],
      ['plan', 'All exercise programmes'],
    ],
    Pages: pages.map(pair),
    Programmes: programmes.flatMap(({ id, name, stages }) => [
      [`programme/${id}`, name],
      ...stages.map((stage) => [`programme/${id}/${stage.id}`, `${name}: ${stage.name}`]),
    ]),
    Exercises: exercises.map(({ id, name }) => [`exercise/${id}`, name]),
  };
  const field = select([['', 'Home'], ...Object.values(groups).flat()], value);
  for (const [label, choices] of Object.entries(groups)) {
    const group = Object.assign(document.createElement('optgroup'), { label });
    group.append(...choices.map(([id]) => field.querySelector(`[value="${id}"]`)));
    field.append(group);
  }
  field.value = value;
  return field;
}

/** The ids in the order of choosing, and a list to add one from. */
function pageList(pages, value) {
  const field = input('text', value, 'All');
  const list = select([['', 'Add a page'], ...pages.map(pair)], '');
  list.setAttribute('aria-label', 'Add a page');
  list.addEventListener('change', () => {
    if (list.value) field.value = `${field.value} ${list.value}`.trim();
    list.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return [field, list];
}

/** A colour as text, so that any notation of CSS can be written, and a picker beside it. */
function colour(value, initial) {
  const field = input('text', value, initial);
  const picker = input('color', longHex(value || initial));
  picker.addEventListener('input', () => {
    field.value = picker.value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  field.addEventListener('input', () => {
    const shown = field.value || initial;
    if (/^#([0-9a-f]{3}){1,2}$/i.test(shown)) picker.value = longHex(shown);
  });
  return [picker, field];
}

function longHex(color) {
  if (!/^#([0-9a-f]{3}){1,2}$/i.test(color)) return '#000000';
  return color.length === 4 ? color.replace(/[0-9a-f]/gi, '$&$&') : color;
}

/** Whether there is a checker: two attributes say so, and in some countries a law stands behind the question. */
function checkerQuestion({ label }, value) {
  const group = Object.assign(document.createElement('fieldset'), { className: 'row checker' });
  const legend = Object.assign(document.createElement('legend'), { textContent: label });
  const law = Object.assign(document.createElement('p'), { id: 'checker-law', className: 'law' });
  const choices = { on: 'Show it', off: 'Pages only' };
  const options = Object.entries(choices).map(([choice, words]) => {
    const option = document.createElement('label');
    const radio = Object.assign(document.createElement('input'), {
      type: 'radio',
      name: 'checker',
      value: choice,
      checked: value === choice,
    });
    const text = Object.assign(document.createElement('span'), { textContent: words });
    text.dataset.choice = choice;
    option.append(radio, text);
    return option;
  });
  group.setAttribute('aria-describedby', law.id);
  group.append(legend, law, ...options);
  return group;
}

/** Text in which what stands between backticks is code, as in the manifest. */
function drawCode(text) {
  return text
    .split('`')
    .map((part, index) => (index % 2 ? Object.assign(document.createElement('code'), { textContent: part }) : part));
}

/** The description of the manifest, unless the choices of a list or the label say the same. */
function explanation(field, { description = '' } = {}) {
  const isShort = description.split(' ').length <= 5;
  return isShort || field.localName === 'select' ? '' : description;
}

function row(name, { label = name, help: said }, entry, ...controls) {
  const [first] = controls;
  const field = first.type === 'color' ? controls[1] : first;
  Object.assign(field, { name, id: `choice-${name}` });
  const help = Object.assign(document.createElement('small'), { id: `help-${name}` });
  help.append(...drawCode(said ?? explanation(field, entry)));
  field.setAttribute('aria-describedby', help.id);
  const words = Object.assign(document.createElement('label'), { htmlFor: field.id, textContent: label });
  if (first.type === 'color') first.setAttribute('aria-label', `${label}, picker`);
  const technical = Object.assign(document.createElement('code'), {
    className: 'name',
    textContent: entry ? name : '',
  });
  const fields = Object.assign(document.createElement('div'), { className: 'fields' });
  fields.append(...controls);
  const wrong = Object.assign(document.createElement('p'), { className: 'wrong', id: `wrong-${name}` });
  const all = Object.assign(document.createElement('div'), { className: `row row-${field.type}` });
  all.append(words, technical, fields, help, wrong);
  return all;
}
