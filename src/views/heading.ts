import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

interface HeadingOptions {
  /** Style: `title` of a view, `heading` of a section, `subheading` inside it. Default `heading`. */
  readonly look?: 'title' | 'heading' | 'subheading';
  /** Whether it is the heading of the view, which takes the focus after the visitor's own step. One in each view. */
  readonly isView?: boolean;
}

interface Heading extends Required<HeadingOptions> {
  readonly content: unknown;
  readonly tabindex: unknown;
}

// lit has no expressions for tag names; its module for them weighs more than six templates and is slower.
/* prettier-ignore */
const levels: readonly ((heading: Heading) => TemplateResult)[] = [
  (its) => html`<h1 part="heading" class=${its.look} tabindex=${its.tabindex} ?data-view-heading=${its.isView}>${its.content}</h1>`,
  (its) => html`<h2 part="heading" class=${its.look} tabindex=${its.tabindex} ?data-view-heading=${its.isView}>${its.content}</h2>`,
  (its) => html`<h3 part="heading" class=${its.look} tabindex=${its.tabindex} ?data-view-heading=${its.isView}>${its.content}</h3>`,
  (its) => html`<h4 part="heading" class=${its.look} tabindex=${its.tabindex} ?data-view-heading=${its.isView}>${its.content}</h4>`,
  (its) => html`<h5 part="heading" class=${its.look} tabindex=${its.tabindex} ?data-view-heading=${its.isView}>${its.content}</h5>`,
  (its) => html`<h6 part="heading" class=${its.look} tabindex=${its.tabindex} ?data-view-heading=${its.isView}>${its.content}</h6>`,
];

/** Draws a heading at `depth` below the host page's outline, at most level six. */
export function drawHeading(
  depth: number,
  content: unknown,
  { look = 'heading', isView = false }: HeadingOptions = {},
): TemplateResult {
  const draw = levels[Math.min(depth, levels.length) - 1]!;
  return draw({ look, isView, content, tabindex: isView ? '-1' : nothing });
}
