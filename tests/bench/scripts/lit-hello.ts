import { html, LitElement } from 'lit';

class LitHello extends LitElement {
  protected override render() {
    return html`<p>Hello</p>`;
  }
}
customElements.define('lit-hello', LitHello);
