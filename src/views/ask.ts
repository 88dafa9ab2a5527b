import { RequestEvent } from '../model/requests.ts';
import type { RequestDetails, RequestName } from '../model/requests.ts';

/** The handler of a button that sends this request to the root. */
export function ask<Name extends RequestName>(
  name: Name,
  ...detail: RequestDetails[Name] extends undefined ? [] : [detail: RequestDetails[Name]]
): (event: Event) => void {
  return ({ currentTarget }) => currentTarget?.dispatchEvent(new RequestEvent(name, ...detail));
}
