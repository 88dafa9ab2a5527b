import { RequestEvent } from '../model/requests.ts';
import type { Action } from '../model/events.ts';
import type { RequestDetails, RequestName } from '../model/requests.ts';

/** What the root does for each request; `from` is the element that sent it. */
export type RequestEffects = {
  readonly [Name in RequestName]: (detail: RequestDetails[Name], from: Element) => void;
};

/**
 * Handles the requests of the elements inside `root` and stops them there. Events of the page with the same name are
 * ignored, even from a slot or from inside the root.
 */
export function obeyRequests(root: ShadowRoot, effects: RequestEffects): void {
  const onRequest = (event: Event): void => {
    const { target } = event;
    if (!(RequestEvent.isRequest(event) && target instanceof Element && root.contains(target))) return;
    event.stopPropagation();
    obey(event, target, effects);
  };
  for (const name of Object.keys(effects)) root.addEventListener(name, onRequest);
}

/**
 * Handles plain clicks on links of the guide; with a modifier key the browser acts as usual. Links in slots and around
 * the guide are the site's own, even with the same attributes.
 */
export function obeyLinks(root: ShadowRoot, effects: RequestEffects): void {
  root.addEventListener('click', (event) => {
    const { button, ctrlKey, metaKey, shiftKey, altKey, target } = event as MouseEvent;
    if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    const link = (target as Element).closest<HTMLElement>('[data-page], [data-action]');
    if (!link || !root.contains(link)) return;
    const { page, action } = link.dataset;
    if (page) {
      event.preventDefault();
      effects['kpg-navigate-request']({ page }, link);
    }
    if (action) effects['kpg-action-request']({ action: action as Action }, link);
  });
}

function obey<Name extends RequestName>(
  { type, detail }: RequestEvent<Name>,
  from: Element,
  effects: RequestEffects,
): void {
  effects[type](detail, from);
}
