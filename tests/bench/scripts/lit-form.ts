import { css, html, LitElement } from 'lit';
import { questions } from '../subjects/questions.ts';

class LitForm extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
    }
    label {
      display: block;
    }
  `;

  protected override render() {
    return questions.map(
      ({ id, text, options }) =>
        html`<fieldset>
          <legend>${text}</legend>
          ${options.map((option) => html`<label><input type="radio" name=${id} value=${option} /> ${option}</label>`)}
        </fieldset>`,
    );
  }
}
customElements.define('lit-form', LitForm);
