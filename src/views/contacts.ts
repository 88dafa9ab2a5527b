import { html, nothing } from 'lit';
import { drawIcon } from '../pictures/icons.ts';
import { asksForResult, bookingAddress } from '../state/booking.ts';
import { dialled } from '../state/phone.ts';
import { partsOf } from '../state/words.ts';
import type { BookingDetails } from '../state/booking.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/** A link that dials. A translator must not touch a number. */
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

/** The link to where the clinic takes bookings; nothing where it names none. */
export function drawBooking({ config: { bookingUrl, bookingLabel }, say }: GuideSnapshot, look: string): unknown {
  if (!bookingUrl) return nothing;
  const parts = look.includes('button') ? 'button action' : 'action';
  return html`<a part=${parts} class=${look} href=${bookingAddress(bookingUrl)} data-action="book"
    >${bookingLabel ?? say('action.book')}</a
  >`;
}

/** The one button of an emergency: the region's number, with its country. Where there is no number the words say so. */
export function drawEmergencyCall({ config: { region }, say }: GuideSnapshot): unknown {
  const { name, note, tel } = partsOf('emergency', region);
  return tel ? html`<p>${drawCall(tel, drawCallWords(say, name, note), 'button call', false)}</p>` : nothing;
}

/** Whether the address to book says what the result is: the visitor decides, each time anew. */
function drawTelling({ config: { bookingUrl }, say }: GuideSnapshot, told: BookingDetails): unknown {
  if (!bookingUrl || !asksForResult(bookingUrl)) return nothing;
  const onTell = ({ currentTarget }: Event): void => {
    const box = currentTarget as HTMLInputElement;
    const link = box.closest('.contacts')?.querySelector<HTMLAnchorElement>('[data-action="book"]');
    if (link) link.href = bookingAddress(bookingUrl, box.checked ? told : undefined);
  };
  return html`<label class="telling split">
    <input type="checkbox" autocomplete="off" @change=${onTell} />${say('action.tell-clinic')}
  </label>`;
}

/** How to reach somebody at this level: today the region's line, later the clinic. A clinic gives no scan and no bed the same day. */
export function drawContacts({ level, page }: BookingDetails, guide: GuideSnapshot): unknown {
  const { clinicName, phone, region } = guide.config;
  const { name, note, tel } = partsOf('urgent-line', region);
  const isUrgent = level === 'urgent';
  const call = (number: string, who: string, aside: string | undefined, look: string): unknown =>
    drawCall(number, drawCallWords(guide.say, who, aside), look);
  return html`<p class="contacts row">
    ${isUrgent && tel ? call(tel, name, note, 'button button-primary') : nothing}
    ${isUrgent ? nothing : drawBooking(guide, `button ${level === 'soon' ? 'button-primary' : ''}`)}
    ${isUrgent ? nothing : drawTelling(guide, { level, page })}
    ${phone && !isUrgent ? call(phone, clinicName ?? phone, clinicName ? phone : undefined, 'button') : nothing}
  </p>`;
}

function drawCallWords(say: GuideSnapshot['say'], name: string, note: string | undefined): unknown {
  return html`${drawIcon('phone')}<span
      >${say('result.call', { name })}${note ? html` <span class="call-note">(${note})</span>` : nothing}</span
    >`;
}
