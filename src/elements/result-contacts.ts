import { html, nothing } from 'lit';
import { drawIcon } from '../pictures/icons.ts';
import { partsOf } from '../state/words.ts';
import type { Level } from '../model/level.ts';
import type { GuideSnapshot } from '../model/snapshot.ts';

/** The one button of an emergency: the region's number, with its country. Where there is no number the words say so. */
export function drawEmergencyCall({ config: { region }, say }: GuideSnapshot): unknown {
  const { name, note, tel } = partsOf('emergency', region);
  if (!tel) return nothing;
  return html`<p>
    <a class="button call" part="button action" href="tel:${tel}">${drawCallWords(say, name, note)}</a>
  </p>`;
}

/** How to reach somebody at this level: today by telephone, later by appointment. Never instead of the emergency number. */
export function drawContacts(level: Level, guide: GuideSnapshot): unknown {
  const { bookingUrl, bookingLabel, clinicName, phone, region } = guide.config;
  const { say } = guide;
  const line = partsOf('urgent-line', region);
  const look = (isMain: boolean): string => `button ${isMain ? 'button-primary' : ''}`;
  const ways = [
    level === 'urgent' && line.tel
      ? html`<a class=${look(true)} part="button action" href="tel:${line.tel}" data-action="call">
          ${drawCallWords(say, line.name, line.note)}
        </a>`
      : nothing,
    level !== 'urgent' && bookingUrl
      ? html`<a class=${look(level === 'soon')} part="button action" href=${bookingUrl} data-action="book">
          ${bookingLabel ?? say('action.book')}
        </a>`
      : nothing,
    phone
      ? html`<a class=${look(false)} part="button action" href="tel:${phone.replace(/[^\d+]/g, '')}" data-action="call">
          ${drawCallWords(say, clinicName ?? phone, clinicName && phone)}
        </a>`
      : nothing,
  ].filter((way) => way !== nothing);
  return ways.length > 0 ? html`<p class="contacts">${ways}</p>` : nothing;
}

// A translator must not touch a number.
function drawCallWords(say: GuideSnapshot['say'], name: string, note: string | undefined): unknown {
  return html`${drawIcon('phone')}<span translate="no"
      >${say('result.call', { name })}${note ? html` <span class="call-note">(${note})</span>` : nothing}</span
    >`;
}
