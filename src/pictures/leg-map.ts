import { curve } from './curve.ts';
import { legHeight, legLines, legSurface, legWidth } from './leg.ts';
import { legZones, zoneCentre } from './leg-zones.ts';
import type { LegPath, LegView } from './leg.ts';

/** How a zone can stand out. */
export const zoneStates = ['selected', 'pointed'] as const;
export type ZoneState = (typeof zoneStates)[number];

/** Creates the place of a leg, as large as the leg. */
export function createLeg(): SVGElement {
  return create('svg', { class: 'drawing', viewBox: `0 0 ${legWidth} ${legHeight}` });
}

/**
 * Draws a leg with its zones and their marks, without lit: one template for each zone and mark would be half of what
 * lit does for the first view.
 */
function drawLeg(leg: SVGElement, view: LegView): void {
  const zones = legZones[view];
  leg.append(
    ...legSurface(view).map(createPath),
    ...zones.map(({ id, area, touch: [x, y, width, height] }) =>
      create(
        'g',
        { 'data-zone': id },
        create('rect', { class: 'leg-map-touch', x, y, width, height }),
        createPath(['leg-map-area', curve(area)]),
      ),
    ),
    create('g', {}, ...legLines(view).map(createPath)),
    ...zones.map(({ area }) => {
      const { x, y } = zoneCentre(area);
      return create('g', { class: 'leg-map-mark', transform: `translate(${x} ${y})` });
    }),
  );
}

/** Draws a leg, and shows the states of its zones; a selected zone has a check mark. */
export function showLeg(leg: SVGElement, view: LegView, statesOf: (zone: string) => readonly ZoneState[]): void {
  if (!leg.firstChild) drawLeg(leg, view);
  const marks = leg.querySelectorAll('.leg-map-mark');
  leg.querySelectorAll<SVGElement>('[data-zone]').forEach((zone, index) => {
    const states = statesOf(zone.dataset['zone'] ?? '');
    const isSelected = states.includes('selected');
    const part = isSelected ? 'leg-map-zone leg-map-zone-selected' : 'leg-map-zone';
    zone.setAttribute('class', ['leg-map-zone', ...states.map((state) => `leg-map-zone-${state}`)].join(' '));
    if (zone.getAttribute('part') === part) return;
    zone.setAttribute('part', part);
    const dot = create('circle', { class: 'leg-map-dot', r: isSelected ? 6 : 1.8 });
    const check = isSelected ? [create('path', { class: 'leg-map-check', d: 'm-2.6 0 1.8 2.2 3.6-4.4' })] : [];
    marks[index]?.replaceChildren(dot, ...check);
  });
}

function createPath([look, path]: LegPath): SVGElement {
  return create('path', { class: look, d: path });
}

function create(name: string, attributes: Readonly<Record<string, string | number>>, ...inside: Node[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const attribute of Object.keys(attributes)) element.setAttribute(attribute, String(attributes[attribute]));
  element.append(...inside);
  return element;
}
