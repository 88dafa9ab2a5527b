// The block in the editor: the guide itself, and a control for each attribute. What to ask comes from includes/fields.php.
(function ({ blocks, blockEditor, components, element, htmlEntities }, { groups, site, lang, settings, words, notes }) {
  const { createElement: el } = element;
  const decode = htmlEntities.decodeEntities;
  const fields = groups.flatMap((group) => group.fields);

  /** What a block says, by attribute; for users who may not write HTML, WordPress stores characters as entities. */
  const said = (attributes) =>
    fields
      .flatMap(({ name, property }) =>
        name === 'checker'
          ? [
              [name, property],
              ['no-checker', 'noChecker'],
            ]
          : [[name, property]],
      )
      .map(([name, property]) => [name, attributes[property]])
      .filter(([, value]) => value)
      .map(([name, value]) => [name, value === true ? true : decode(value)]);

  function control({ name, property, label, help, input, choices, ...field }, attributes, set) {
    const common = { key: name, label, help, __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };
    const options = Object.entries(choices).map(([value, text]) => ({ value, label: text }));
    if (name === 'checker') {
      const shown = attributes.checker ? 'checker' : '';
      const value = attributes.noChecker ? 'no-checker' : shown;
      const onChange = (chosen) => set({ checker: chosen === 'checker', noChecker: chosen === 'no-checker' });
      return el(components.SelectControl, { ...common, value, options, onChange });
    }
    const onChange = (value) => set({ [property]: value ?? '' });
    if (field.switch)
      return el(components.ToggleControl, { ...common, checked: Boolean(attributes[property]), onChange });
    const value = decode(attributes[property] ?? '');
    if (options.length > 10)
      return el(
        'div',
        { key: name, style: { marginBottom: '16px' } },
        el(components.ComboboxControl, { ...common, value, options, onChange }),
      );
    if (options.length > 0) return el(components.SelectControl, { ...common, value, options, onChange });
    return el(components.TextControl, { ...common, value, type: input, onChange });
  }

  /** Adds the words of a language to the document that shows the guide, once. */
  function addWords(document, code) {
    const src = words[code];
    if (!src || document.querySelector(`script[src="${src}"]`)) return;
    document.head.append(Object.assign(document.createElement('script'), { src }));
  }

  function Edit({ attributes, setAttributes }) {
    const panels = groups.map(({ title, fields: inGroup }, index) =>
      el(
        components.PanelBody,
        { key: title, title, initialOpen: index === 0 },
        ...inGroup.map((field) => control(field, attributes, setAttributes)),
      ),
    );
    const link = settings && el(components.ExternalLink, { href: settings }, notes.settings);
    const note = el(components.PanelBody, {}, el('p', {}, notes.fallback), link);
    const shown = { lang, ...site, ...Object.fromEntries(said(attributes)) };
    const place = element.useRef(null);
    element.useEffect(() => addWords(place.current.ownerDocument, shown.lang), [shown.lang]);
    // What the guide opens with is read once.
    const guide = el('knee-pain-guide', { key: shown.view, ...shown });
    return el(
      element.Fragment,
      {},
      el(blockEditor.InspectorControls, {}, ...panels, note),
      el('div', blockEditor.useBlockProps({ ref: place }), el(components.Disabled, {}, guide)),
    );
  }

  blocks.registerBlockType('knee-pain-guide/guide', { edit: Edit, save: () => null });
})(window.wp, window.kneePainGuide);
