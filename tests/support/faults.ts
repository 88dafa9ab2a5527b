/** Makes content that throws where its title is read; call what it returns to repair it. */
export function breakTitle(content: { readonly title: unknown }): () => void {
  const own = Object.getOwnPropertyDescriptor(content, 'title')!;
  const get = () => {
    throw new Error('broken on purpose');
  };
  Object.defineProperty(content, 'title', { get, configurable: true, enumerable: true });
  return () => Object.defineProperty(content, 'title', own);
}
