import type { Level } from '../model/level.ts';

/** What a site may be told of a result, by the place in `booking-url` where it goes. */
export interface BookingDetails {
  readonly level: Level;
  /** The page of the cause that fits best; empty where there is none. */
  readonly page: string;
}

const places = /\{(level|page)\}/g;

/** Whether the address has a place for something of a result. */
export function asksForResult(address: string): boolean {
  return address.search(places) >= 0;
}

/** The address with its places filled, and empty without `told`. */
export function bookingAddress(address: string, told?: BookingDetails): string {
  return address.replace(places, (_, place: keyof BookingDetails) => told?.[place] ?? '');
}
