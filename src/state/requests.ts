import { RequestEvent } from '../model/requests.ts';
import type { RequestDetails, RequestName } from '../model/requests.ts';

/** What the root does for each request; `from` is the element that asks. */
export type RequestEffects = {
  readonly [Name in RequestName]: (detail: RequestDetails[Name], from: Element) => void;
};

/**
 * Obeys the requests of the elements inside `root`, and stops them there. An event of the page with the same name has no
 * effect, whether it comes from a slot or from inside the root.
 */
export function obeyRequests(root: ShadowRoot, effects: RequestEffects): void {
  const onRequest = (event: Event): void => {
    const { target } = event;
    if (!(event instanceof RequestEvent && target instanceof Element && root.contains(target))) return;
    event.stopPropagation();
    obey(event, target, effects);
  };
  for (const name of Object.keys(effects)) root.addEventListener(name, onRequest);
}

function obey<Name extends RequestName>(
  { type, detail }: RequestEvent<Name>,
  from: Element,
  effects: RequestEffects,
): void {
  effects[type](detail, from);
}
