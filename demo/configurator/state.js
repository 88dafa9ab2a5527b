/** Shown where the address says nothing. */
const initial = {
  host: 'clinic',
  region: 'us',
  'clinic-name': 'Harbour Physiotherapy',
  phone: '(555) 555-0142',
  'booking-url': '/book',
};

/** Choices about the preview and this page; everything else is an attribute or a custom property of the guide. */
const own = ['host', 'width', 'scene', 'sides', 'form', 'languages', 'site', 'programme', 'stage'];

/** The choices as the address of the page or, where it has none, the first theme says them. */
export function choicesIn(search, theme) {
  const given = search ? Object.fromEntries(new URLSearchParams(search)) : { ...initial, ...theme.values };
  const { checker, 'no-checker': noChecker, ...rest } = given;
  if (noChecker) return { ...rest, checker: 'off' };
  return { ...rest, checker: checker ? 'on' : '' };
}

export function searchOf({ attributes, properties, choices }) {
  const flat = Object.entries(attributes).map(([name, value]) => [name, value === true ? 'on' : value]);
  const seen = own.flatMap((name) => (choices[name] ? [[name, choices[name]]] : []));
  return `?${new URLSearchParams([...seen, ...flat, ...Object.entries(properties)])}`;
}

/** What is chosen, as the preview and the forms to paste need it. An attribute that is a mere word is `true`. */
export function read(form, { attributes, cssProperties }, { regions, version }, integrity) {
  const choices = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]));
  // One that is disabled is no part of the form's data, though it stays chosen.
  choices.scene = form.elements.scene.value;
  const isBoolean = new Set(attributes.filter(({ type }) => type?.text.startsWith('boolean')).map(({ name }) => name));
  const chosen = (names) => names.filter((name) => choices[name]).map((name) => [name, choices[name]]);
  const plain = attributes.map(({ name }) => name).filter((name) => name !== 'checker' && name !== 'no-checker');
  const region = regions.find(({ id }) => id === choices.region);
  const languages = choices.languages ?? 'en';
  return {
    choices,
    region,
    languages,
    version,
    integrity,
    host: choices.host,
    width: choices.width,
    scene: choices.scene,
    attributes: Object.fromEntries([
      ...chosen(plain)
        .filter(([name]) => name !== 'lang' || languages === 'both')
        .map(([name, value]) => [name, isBoolean.has(name) || value]),
      ...checkerAttribute(choices.checker, region),
    ]),
    properties: Object.fromEntries(chosen(cssProperties.map(({ name }) => name))),
    propertyOf: (attribute) => attributes.find(({ name }) => name === attribute).fieldName,
  };
}

/** In some countries showing the checker needs a word of its own; elsewhere leaving it out does. */
function checkerAttribute(choice, region) {
  if (choice === 'off') return [['no-checker', true]];
  return region?.pagesOnly ? [['checker', true]] : [];
}
