/**
 * Returns the cached result of `make`, which must be JSON. It is made again when one of the `inputs` changes, which are
 * files and folders relative to the root of the project. `folder` is where results are stored.
 */
export function cached<Value>(name: string, inputs: readonly string[], make: () => Value, folder?: string): Value;
