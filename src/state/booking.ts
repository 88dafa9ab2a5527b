import type { Level } from '../model/level.ts';

/** Details of a result that `booking-url` may carry, by the name of their place. */
export interface BookingDetails {
  readonly level: Level;
  /** Id of the page about the best cause; empty if there is none. */
  readonly page: string;
}

const places = /\{(level|page)\}/g;

/** Whether the address has a place for a detail of a result. */
export function asksForResult(address: string): boolean {
  return address.search(places) >= 0;
}

/** The address with its places filled in; the places are empty without `told`. */
export function bookingAddress(address: string, told?: BookingDetails): string {
  return address.replace(places, (_, place: keyof BookingDetails) => told?.[place] ?? '');
}
