declare module 'markdown-it-container' {
  import type { MarkdownIt } from 'markdown-it';
  export default function container(
    markdown: MarkdownIt,
    name: string,
    options?: { readonly validate?: (info: string) => boolean },
  ): void;
}
