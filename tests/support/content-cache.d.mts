/** The source of each `virtual:...` module by its name. */
export function contentModules(): Readonly<Record<string, string>>;

/** For a process that has compiled the content already: saves the test processes the same work. */
export function keepModules(modules: Readonly<Record<string, string>>): void;
