import { html, nothing } from 'lit';
import { drawIcon } from '../pictures/icons.ts';
import { asksForResult, bookingAddress } from '../state/booking.ts';
import { partsOf } from '../state/words.ts';
import { drawBooking, drawCall } from './clinic-links.ts';
import type { BookingDetails } from '../state/booking.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/** Draws the only button of an emergency: the region's number with its country. Without a number the text is enough. */
export function drawEmergencyCall({ config: { region }, say }: GuideSnapshot): unknown {
  const { name, note, tel } = partsOf('emergency', region);
  return tel ? html`<p>${drawCall(tel, drawCallWords(say, name, note), 'button call', false)}</p>` : nothing;
}

/** Draws the checkbox that lets the booking address carry the result, off each time; undefined if it carries none. */
function drawConsent({ config: { bookingUrl }, say }: GuideSnapshot, told: BookingDetails): unknown {
  if (!bookingUrl || !asksForResult(bookingUrl)) return undefined;
  const onTell = ({ currentTarget }: Event): void => {
    const box = currentTarget as HTMLInputElement;
    const link = box.closest('.contacts')?.querySelector<HTMLAnchorElement>('[data-action="book"]');
    if (link) link.href = bookingAddress(bookingUrl, box.checked ? told : undefined);
  };
  return html`<label class="telling split">
    <input type="checkbox" autocomplete="off" @change=${onTell} />${say('action.tell-clinic')}
  </label>`;
}

/**
 * Draws the contacts for a level: the region's line for today, the clinic for later; nothing if there is no way.
 * Clinics do not offer scans or beds the same day, so they are left out at `urgent` and above.
 */
export function drawContacts({ level, page }: BookingDetails, guide: GuideSnapshot): unknown {
  const { clinicName, phone, region } = guide.config;
  const { name, note, tel } = partsOf('urgent-line', region);
  const call = (number: string, who: string, aside: string | undefined, look: string): unknown =>
    drawCall(number, drawCallWords(guide.say, who, aside), look);
  const ways =
    level === 'urgent'
      ? [tel && call(tel, name, note, 'button button-primary')]
      : [
          drawBooking(guide, `button ${level === 'soon' ? 'button-primary' : ''}`),
          drawConsent(guide, { level, page }),
          phone && call(phone, clinicName ?? phone, clinicName ? phone : undefined, 'button'),
        ];
  return ways.some(Boolean) ? html`<p class="contacts row">${ways}</p>` : nothing;
}

function drawCallWords(say: GuideSnapshot['say'], name: string, note: string | undefined): unknown {
  return html`${drawIcon('phone')}<span
      >${say('result.call', { name })}${note ? html` <span class="call-note">${`(${note})`}</span>` : nothing}</span
    >`;
}
