import type { Level } from '../model/level.ts';

/** Details of a result that `booking-url` may carry, by the name of their placeholder. */
export interface BookingDetails {
  readonly level: Level;
  /** Id of the page about the best cause; empty if there is none. */
  readonly page: string;
}

const placeholders = /\{(level|page)\}/g;

/** Whether the address has a placeholder for a detail of a result. */
export function asksForResult(address: string): boolean {
  return address.search(placeholders) >= 0;
}

/** The address with its placeholders filled in; without details they become empty. */
export function bookingAddress(address: string, details?: BookingDetails): string {
  return address.replace(placeholders, (_, name: keyof BookingDetails) => details?.[name] ?? '');
}
