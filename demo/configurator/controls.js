/** The choices of a type as the manifest writes it: `'light' | 'dark' | null` has two. Empty for any other type. */
function choicesOf(type = '') {
  const parts = type.split('|').map((part) => part.trim());
  return parts.filter((part) => part !== 'null').every((part) => /^'.*'$/.test(part))
    ? parts.filter((part) => part !== 'null').map((part) => part.slice(1, -1))
    : [];
}

function input(type, value) {
  const field = document.createElement('input');
  field.type = type;
  if (type === 'checkbox') field.checked = value !== '';
  else field.value = value;
  return field;
}

function select(choices, value, empty) {
  const field = document.createElement('select');
  field.append(new Option(empty, ''), ...choices.map((choice) => new Option(choice)));
  field.value = value;
  return field;
}

/** The control of one attribute, with the words of the manifest. */
export function attributeControl({ name, type, description }, value) {
  const choices = choicesOf(type?.text);
  if (choices.length > 0) return labelled(name, description, select(choices, value, 'not set'));
  if (type?.text.startsWith('boolean')) return labelled(name, description, input('checkbox', value));
  if (type?.text.startsWith('number')) {
    const field = input('number', value);
    [field.min, field.max] = ['1', '6'];
    return labelled(name, description, field);
  }
  const field = input('text', value);
  if (name === 'view') field.setAttribute('list', 'pages');
  return labelled(name, description, field);
}

/** The control of one custom property: a colour where its default is one. */
export function propertyControl({ name, default: initial = '', description }, value) {
  const field = input('text', value);
  field.placeholder = initial;
  if (!/^#[0-9a-f]+$/i.test(initial)) {
    if (name.includes('font') && !name.endsWith('size')) field.setAttribute('list', 'fonts');
    return labelled(name, description, field);
  }
  const picker = input('color', longHex(value || initial));
  picker.setAttribute('aria-label', `${name}, picker`);
  picker.addEventListener('input', () => {
    field.value = picker.value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  field.addEventListener('input', () => {
    if (/^#([0-9a-f]{3}){1,2}$/i.test(field.value)) picker.value = longHex(field.value);
  });
  return labelled(name, description, field, picker);
}

function longHex(color) {
  return color.length === 4 ? color.replace(/[0-9a-f]/gi, '$&$&') : color;
}

/** Text in which what stands between backticks is code, as in the manifest. */
function drawCode(text) {
  return text
    .split('`')
    .map((part, index) => (index % 2 ? Object.assign(document.createElement('code'), { textContent: part }) : part));
}

function labelled(name, description, field, beside) {
  const row = document.createElement('div');
  row.className = `row${field.type === 'checkbox' ? ' row-checkbox' : ''}`;
  field.name = name;
  field.id = `choice-${name}`;
  const help = Object.assign(document.createElement('small'), { id: `help-${name}` });
  help.append(...drawCode(description));
  field.setAttribute('aria-describedby', help.id);
  const label = Object.assign(document.createElement('label'), { htmlFor: field.id, textContent: name });
  const fields = document.createElement('div');
  fields.className = 'fields';
  fields.append(...[field, beside].filter(Boolean));
  row.append(label, fields, help);
  return row;
}
