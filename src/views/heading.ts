import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

interface HeadingOptions {
  /** Look: `title` of a view, `heading` of a section, `subheading` inside it. Default `heading`. */
  readonly look?: 'title' | 'heading' | 'subheading';
  readonly id?: string;
  /** The heading of the view: focus goes here after the visitor's own step. One in a view. */
  readonly isView?: boolean;
}

/** A heading at `level`, counted from the host page's outline; deeper than six stays six. */
export function drawHeading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const { look = 'heading', isView = false } = options;
  const id = options.id ?? nothing;
  const tabindex = isView ? '-1' : nothing;
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 part="heading" class=${look} id=${id} tabindex=${tabindex} ?data-view-heading=${isView}>
        ${content}
      </h1>`;
    case 2:
      return html`<h2 part="heading" class=${look} id=${id} tabindex=${tabindex} ?data-view-heading=${isView}>
        ${content}
      </h2>`;
    case 3:
      return html`<h3 part="heading" class=${look} id=${id} tabindex=${tabindex} ?data-view-heading=${isView}>
        ${content}
      </h3>`;
    case 4:
      return html`<h4 part="heading" class=${look} id=${id} tabindex=${tabindex} ?data-view-heading=${isView}>
        ${content}
      </h4>`;
    case 5:
      return html`<h5 part="heading" class=${look} id=${id} tabindex=${tabindex} ?data-view-heading=${isView}>
        ${content}
      </h5>`;
    default:
      return html`<h6 part="heading" class=${look} id=${id} tabindex=${tabindex} ?data-view-heading=${isView}>
        ${content}
      </h6>`;
  }
}
