import { expect } from '@open-wc/testing';
import { RequestEvent } from '../../src/model/requests.ts';
import { obeyRequests } from '../../src/state/requests.ts';
import type { RequestName } from '../../src/model/requests.ts';
import type { RequestEffects } from '../../src/state/requests.ts';

const names: readonly RequestName[] = [
  'kpg-navigate-request',
  'kpg-answer-request',
  'kpg-back-request',
  'kpg-restart-request',
  'kpg-change-request',
  'kpg-action-request',
  'kpg-announce-request',
  'kpg-failure-request',
];

describe('a request', () => {
  let host: HTMLElement;
  let inner: Element;
  let slotted: Element;
  let obeyed: string[];

  beforeEach(() => {
    host = document.body.appendChild(document.createElement('div'));
    slotted = host.appendChild(document.createElement('p'));
    const root = host.attachShadow({ mode: 'open' });
    inner = root.appendChild(document.createElement('p'));
    root.append(document.createElement('slot'));
    obeyed = [];
    const effects = Object.fromEntries(
      names.map((name) => [name, (_: unknown, from: Element) => obeyed.push(`${name} ${from === inner}`)]),
    ) as unknown as RequestEffects;
    obeyRequests(root, effects);
  });
  afterEach(() => host.remove());

  const heardOutside = (dispatch: () => void): string[] => {
    const heard: string[] = [];
    const hear = ({ type }: Event): void => void heard.push(type);
    for (const name of names) addEventListener(name, hear, true);
    dispatch();
    for (const name of names) removeEventListener(name, hear, true);
    return heard;
  };

  it('of an inner element has its effect once, and the page does not hear it', () => {
    const heard = heardOutside(() => {
      inner.dispatchEvent(new RequestEvent('kpg-answer-request', [{ question: 'age', answer: 40 }]));
      inner.dispatchEvent(new RequestEvent('kpg-back-request'));
    });
    expect(obeyed).to.deep.equal(['kpg-answer-request true', 'kpg-back-request true']);
    expect(heard).to.deep.equal([]);
  });

  for (const name of names) {
    for (const detail of [null, { page: 'gout' }]) {
      const event = () => new CustomEvent(name, { bubbles: true, composed: true, detail });
      it(`of the page named ${name} has no effect: ${JSON.stringify(detail)}`, () => {
        for (const from of [slotted, inner, host, document.body, window]) from.dispatchEvent(event());
        expect(obeyed).to.deep.equal([]);
      });
    }
  }

  it('has no effect from a slot, whoever made it', () => {
    slotted.dispatchEvent(new RequestEvent('kpg-back-request'));
    expect(obeyed).to.deep.equal([]);
  });
});
