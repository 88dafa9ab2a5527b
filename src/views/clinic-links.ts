import { html, nothing } from 'lit';
import { bookingAddress } from '../state/booking.ts';
import { dialled } from '../state/phone.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/** Draws a telephone link, which browser translators leave alone. */
export function drawCall(number: string, words: unknown, look: string, isTold = true): unknown {
  return html`<a
    part=${look.includes('button') ? 'button action' : 'action'}
    class=${look}
    href="tel:${dialled(number)}"
    data-action=${isTold ? 'call' : nothing}
    translate="no"
    >${words}</a
  >`;
}

/** Draws the link to the clinic's bookings; undefined if the site has none. */
export function drawBooking({ config: { bookingUrl, bookingLabel }, say }: GuideSnapshot, look: string): unknown {
  if (!bookingUrl) return undefined;
  const parts = look.includes('button') ? 'button action' : 'action';
  return html`<a part=${parts} class=${look} href=${bookingAddress(bookingUrl)} data-action="book"
    >${bookingLabel ?? say('action.book')}</a
  >`;
}
