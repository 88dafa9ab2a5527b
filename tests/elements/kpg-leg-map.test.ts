import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import { LitElement } from 'lit';
import { KpgLegMap, styles, ZoneEvent } from '../../src/elements/kpg-leg-map.ts';
import { legViews } from '../../src/pictures/leg.ts';
import { legZones } from '../../src/pictures/leg-zones.ts';
import { styles as pictureStyles } from '../../src/pictures/index.ts';
import { whenIdle } from '../../src/state/idle.ts';
import { base } from '../../src/styles/base.ts';
import { controls } from '../../src/styles/controls.ts';
import { layout } from '../../src/styles/layout.ts';
import { tokens } from '../../src/styles/tokens.ts';
import type { TemplateResult } from 'lit';
import type { GuideSnapshot } from '../../src/state/guide-snapshot.ts';

/** Stands for the root: one shadow root with the sheets, the words, and whatever a test puts into it. */
class LegMapHost extends LitElement {
  static override styles = [tokens, base, layout, controls, pictureStyles, styles];
  static override properties = { content: { attribute: false } };
  declare content: TemplateResult;

  protected override render(): TemplateResult {
    return html`<div class="base">${this.content}</div>`;
  }
}
customElements.define('leg-map-host', LegMapHost);
if (!customElements.get('kpg-leg-map')) customElements.define('kpg-leg-map', KpgLegMap);

async function draw(content: TemplateResult): Promise<{ root: ShadowRoot; map: KpgLegMap }> {
  const host = await fixture<LegMapHost>(html`<leg-map-host .content=${content}></leg-map-host>`);
  const root = host.shadowRoot!;
  const map = root.querySelector('kpg-leg-map')!;
  map.guide = { say: (key: string) => key, localise: (text: string) => text } as unknown as GuideSnapshot;
  await map.updateComplete;
  return { root, map };
}

const places = ['sit-bone', 'calf', 'front'];
const withList = html`<kpg-leg-map
    .inputs=${(place: string) => `place-${place}`}
    .labels=${() => ({ 'sit-bone': 'Sit bone', calf: 'Calf', front: 'Front' })}
  ></kpg-leg-map>
  ${places.map((place) => html`<label><input type="checkbox" id="place-${place}" />${place}</label>`)}`;

const zone = (map: KpgLegMap, id: string) => map.querySelector<SVGGElement>(`[data-zone="${id}"]`)!;
const click = (element: Element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
const isMarked = (map: KpgLegMap, id: string, state: string) =>
  zone(map, id).classList.contains(`leg-map-zone-${state}`);
const checkbox = (root: ShadowRoot, id: string) => root.querySelector<HTMLInputElement>(`#place-${id}`)!;

describe('<kpg-leg-map>', () => {
  for (const theme of ['light', 'dark']) {
    it(`passes axe in the ${theme} theme`, async () => {
      const { root } = await draw(withList);
      root.host.setAttribute('theme', theme);
      const { violations } = await axe.run(root.host);
      expect(violations.map(({ id }) => id)).to.deep.equal([]);
    });
  }

  it('hides the legs from screen readers and keeps its buttons', async () => {
    const { map } = await draw(withList);
    expect(map.querySelector('svg')!.closest('[aria-hidden="true"]')).to.exist;
    expect(map.querySelectorAll('button[aria-pressed]').length).to.equal(legViews.length);
  });

  it('draws the zones of the view and turns at a button', async () => {
    const { map } = await draw(withList);
    for (const [index, view] of legViews.entries()) {
      map.querySelectorAll('button')[index]!.click();
      await map.updateComplete;
      const drawn = [...map.querySelectorAll<SVGGElement>('[part~="leg-map-zone"]')].map(
        ({ dataset }) => dataset['zone'],
      );
      expect(drawn).to.deep.equal(legZones[view].map(({ id }) => id));
    }
  });

  describe('beside a list', () => {
    it('ticks and unticks the checkbox of a zone, and shows it', async () => {
      const { root, map } = await draw(withList);
      click(zone(map, 'calf').querySelector('rect')!);
      await map.updateComplete;
      expect(checkbox(root, 'calf').checked).to.equal(true);
      expect(zone(map, 'calf').matches('[part~="leg-map-zone-selected"]')).to.equal(true);
      click(zone(map, 'calf'));
      await map.updateComplete;
      expect(checkbox(root, 'calf').checked).to.equal(false);
      expect(zone(map, 'calf').matches('[part~="leg-map-zone-selected"]')).to.equal(false);
    });

    it('shows what is ticked in the list', async () => {
      const { root, map } = await draw(withList);
      checkbox(root, 'sit-bone').click();
      await map.updateComplete;
      expect(isMarked(map, 'sit-bone', 'selected')).to.equal(true);
    });

    it('shows the zone of the focused checkbox, and stays where it is', async () => {
      const { root, map } = await draw(withList);
      checkbox(root, 'calf').focus();
      await map.updateComplete;
      expect(isMarked(map, 'calf', 'pointed')).to.equal(true);
      await sendKeys({ press: 'Tab' });
      await map.updateComplete;
      expect(root.activeElement).to.equal(checkbox(root, 'front'));
      expect(map.view).to.equal('back');
      expect(isMarked(map, 'calf', 'pointed')).to.equal(false);
    });

    it('says the words of the place under the pointer', async () => {
      const { map } = await draw(withList);
      zone(map, 'calf').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await map.updateComplete;
      expect(map.querySelector('.leg-map-name')!.textContent).to.equal('Calf');
    });

    it('removes its listeners when it is removed', async () => {
      const { root, map } = await draw(withList);
      map.remove();
      checkbox(root, 'calf').focus();
      root.querySelector('.base')!.append(map);
      await map.updateComplete;
      expect(isMarked(map, 'calf', 'pointed')).to.equal(false);
      checkbox(root, 'calf').click();
      await map.updateComplete;
      expect(isMarked(map, 'calf', 'selected')).to.equal(true);
    });
  });

  describe('alone', () => {
    it('fires kpg-zone with the chosen place', async () => {
      const { map } = await draw(html`<kpg-leg-map></kpg-leg-map>`);
      const heard: string[] = [];
      map.addEventListener('kpg-zone', (event) => {
        if (event instanceof ZoneEvent) heard.push(event.detail.zone);
      });
      click(zone(map, 'thigh-low'));
      expect(heard).to.deep.equal(['thigh-low']);
    });

    it('shows the places it is given, from the side that shows them', async () => {
      const { map } = await draw(html`<kpg-leg-map .selected=${['shin']}></kpg-leg-map>`);
      expect(isMarked(map, 'shin', 'selected')).to.equal(true);
    });

    it('marks a chosen place with a check, and stays in a view that shows it', async () => {
      const { map } = await draw(html`<kpg-leg-map .view=${'outer'} .selected=${['calf']}></kpg-leg-map>`);
      expect([map.view, map.querySelectorAll('.leg-map-check').length]).to.deep.equal(['outer', 1]);
      expect(map.querySelectorAll('.leg-map-view-shown [data-zone]').length).to.equal(legZones.outer.length);
    });

    it('turns to a view or to what stands beside the views, says so, and shows which', async () => {
      const beside = [{ id: 'all-over', text: 'All over' }];
      const { map } = await draw(html`<kpg-leg-map .beside=${beside}></kpg-leg-map>`);
      const heard: string[] = [];
      map.addEventListener('kpg-turn', () => heard.push(map.view));
      const pressed = () => map.querySelector('[aria-pressed="true"]')!.textContent;
      expect(pressed()).to.equal('leg-map.back');
      map.querySelectorAll('button')[legViews.length]!.click();
      await map.updateComplete;
      expect([heard, pressed()]).to.deep.equal([['all-over'], 'All over']);
    });

    it('keeps the space of a leg that is drawn later', async () => {
      const { map } = await draw(html`<kpg-leg-map .hasLegs=${false}></kpg-leg-map>`);
      const { height } = map.getBoundingClientRect();
      expect(map.querySelector('[data-zone]')).to.equal(null);
      map.hasLegs = true;
      await map.updateComplete;
      expect(map.querySelectorAll('[data-zone]')).to.have.length(legZones.back.length);
      expect(map.getBoundingClientRect().height).to.equal(height);
    });

    it('stands in all four views where there is room', async () => {
      const { map } = await draw(html`<kpg-leg-map></kpg-leg-map>`);
      const host = (map.getRootNode() as ShadowRoot).host as HTMLElement;
      const views = () => map.querySelectorAll('svg').length;
      const drawnAtOnce: number[] = [];
      const observer = new MutationObserver((changes) => {
        const legs = changes.filter(({ target, addedNodes }) => target.nodeName === 'svg' && addedNodes.length > 0);
        drawnAtOnce.push(new Set(legs.map(({ target }) => target)).size);
      });
      observer.observe(map, { childList: true, subtree: true });
      host.style.setProperty('width', '60em');
      await waitUntil(() => views() === 4);
      await waitUntil(() => map.querySelectorAll('svg:has([data-zone])').length === 4, 'all legs are drawn');
      observer.disconnect();
      expect(Math.max(...drawnAtOnce), 'legs drawn in one task').to.equal(1);
      host.style.setProperty('width', '20em');
      await waitUntil(() => views() === 1);
    });

    it('stops drawing its further legs when it is removed, and goes on when it is back', async () => {
      const { map } = await draw(html`<kpg-leg-map></kpg-leg-map>`);
      const drawn = () => map.querySelectorAll('svg:has([data-zone])').length;
      const place = map.parentElement!;
      const removed = new Promise<void>((done) => {
        new MutationObserver((_, observer) => {
          if (drawn() < 2) return;
          observer.disconnect();
          map.remove();
          done();
        }).observe(map, { childList: true, subtree: true });
      });
      (map.getRootNode() as ShadowRoot & { host: HTMLElement }).host.style.setProperty('width', '60em');
      await removed;
      for (let moment = 0; moment < 3; moment++) await new Promise<void>(whenIdle);
      expect(drawn()).to.equal(2);
      place.append(map);
      await waitUntil(() => drawn() === 4, 'all legs are drawn');
    });
  });
});
