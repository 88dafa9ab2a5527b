// Rules of the linter for this project.

const waitInShadowRoot = {
  create: (context) => ({
    CallExpression({ callee, arguments: values }) {
      if (values.length !== 1 || callee.property?.name !== 'waitForSelector') return;
      const [selector] = values;
      const parts =
        selector.type === 'TemplateLiteral' ? selector.quasis.map(({ value }) => value.raw) : [selector.value];
      if (!parts.some((part) => String(part).includes('>>>'))) return;
      const message = 'It looks only when the page changes, and nothing inside a shadow root does: use untilShown.';
      context.report({ node: selector, message });
    },
  }),
};

export default { meta: { name: 'kpg' }, rules: { 'wait-in-shadow-root': waitInShadowRoot } };
