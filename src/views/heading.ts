import { nothing } from 'lit';
import { html as staticHtml, literal } from 'lit/static-html.js';
import type { TemplateResult } from 'lit';

interface HeadingOptions {
  /** Look: `title` of a view, `heading` of a section, `subheading` inside it. Default `heading`. */
  readonly look?: 'title' | 'heading' | 'subheading';
  /** The heading of the view: focus goes here after the visitor's own step. One in a view. */
  readonly isView?: boolean;
}

const tags = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/** A heading at `depth`, counted from the host page's outline; deeper than six stays six. */
export function drawHeading(depth: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const { look = 'heading', isView = false } = options;
  const tag = tags[Math.min(depth, tags.length) - 1];
  return staticHtml`<${tag} part="heading" class=${look} tabindex=${isView ? '-1' : nothing} ?data-view-heading=${isView}>
    ${content}
  </${tag}>`;
}
