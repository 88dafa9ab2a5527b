/**
 * What `make` makes of the inputs, files and folders from the root of the project: made once and kept until one of them
 * changes. Something that JSON can hold. `folder` is where it is kept.
 */
export function kept<Value>(name: string, inputs: readonly string[], make: () => Value, folder?: string): Value;
