export {};

interface PolicyFactory {
  createPolicy(name: string, rules: object): object;
}

// lit creates its Trusted Types policy when it is imported, and a refused policy would stop all modules of the app. Until
// the imports are evaluated, lit gets the policy that the script has, else its own, else none: then its first rendering
// fails, and the fallback is shown.
const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
if (trustedTypes) {
  const create = trustedTypes.createPolicy.bind(trustedTypes);
  const set = (createPolicy: (name: string, rules: object) => object | undefined): boolean =>
    Reflect.set(trustedTypes, 'createPolicy', createPolicy);
  set((name, rules) => {
    if (name !== 'lit-html') return create(name, rules);
    for (const allowed of ['knee-pain-guide', name]) {
      try {
        return create(allowed, rules);
      } catch {
        // The next name may be allowed.
      }
    }
    return undefined;
  });
  queueMicrotask(() => set(create));
}
