import { html, nothing } from 'lit';
import type { Level } from '../model/level.ts';
import type { GuideSnapshot } from '../model/snapshot.ts';

/** The one button of an emergency: the region's number, with its country. Where there is no number the words say so. */
export function drawEmergencyCall({ config: { region }, say }: GuideSnapshot): unknown {
  const { text, tel } = region.services.emergency;
  if (!tel) return nothing;
  return html`<p>
    <a class="button call" part="button action" href="tel:${tel}" translate="no">
      ${say('result.call', { name: text })} ${region.country ? `(${region.country})` : nothing}
    </a>
  </p>`;
}

/** How to reach somebody at this level: today by telephone, later by appointment. Never instead of the emergency number. */
export function drawContacts(level: Level, guide: GuideSnapshot): unknown {
  const { bookingUrl, bookingLabel, clinicName, phone, region } = guide.config;
  const { say } = guide;
  const line = region.services['urgent-line'];
  const ways = [
    level === 'urgent' && line.tel && drawCall(line.tel, line.text, region.country, guide),
    level !== 'urgent' &&
      bookingUrl &&
      html`<a
        class="button ${level === 'soon' ? 'button-primary' : ''}"
        part="button action"
        href=${bookingUrl}
        data-action="book"
        >${bookingLabel ?? say('action.book')}</a
      >`,
    phone && drawCall(phone.replace(/[^\d+]/g, ''), clinicName ?? phone, undefined, guide),
  ].filter(Boolean);
  return ways.length > 0 ? html`<p class="contacts">${ways}</p>` : nothing;
}

function drawCall(tel: string, name: string, country: string | undefined, { say }: GuideSnapshot): unknown {
  return html`<a class="button" part="button action" href="tel:${tel}" data-action="call">
    ${say('result.call', { name })} ${country ? `(${country})` : nothing}
  </a>`;
}
