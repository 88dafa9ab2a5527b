import { nothing } from 'lit';
import { html as staticHtml, literal } from 'lit/static-html.js';
import type { TemplateResult } from 'lit';

interface HeadingOptions {
  /** Style: `title` of a view, `heading` of a section, `subheading` inside it. Default `heading`. */
  readonly look?: 'title' | 'heading' | 'subheading';
  /** Whether it is the heading of the view, which takes the focus after the visitor's own step. One in each view. */
  readonly isView?: boolean;
}

const tags = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/** Draws a heading at `depth` below the host page's outline, at most level six. */
export function drawHeading(depth: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const { look = 'heading', isView = false } = options;
  const tag = tags[Math.min(depth, tags.length) - 1];
  return staticHtml`<${tag} part="heading" class=${look} tabindex=${isView ? '-1' : nothing} ?data-view-heading=${isView}>
    ${content}
  </${tag}>`;
}
