import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { painLightWords } from '../state/exercise-words.ts';
import { lightOf, painScale } from '../state/exercise-session.ts';
import { drawHeading } from './heading.ts';
import { drawPageLink } from './links.ts';
import { drawPainScale } from './pain-scale.ts';
import { drawStopSigns } from './programme.ts';
import type { TemplateResult } from 'lit';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';

/** Draws the stop signs before a session. */
export function drawSigns(guide: GuideSnapshot, onStart: () => void, onSound: (isOn: boolean) => void): TemplateResult {
  const { say, config } = guide;
  return html`${drawHeading(config.headingLevel, say('session.signs'), { look: 'title', isView: true })}
    ${drawStopSigns(guide)}
    <button type="button" part="button-primary" class="button button-primary" @click=${onStart}>
      ${say('session.start')}
    </button>
    ${drawPageLink(guide, 'when-to-get-help', say('emergency.more'), 'button')}
    <label class="session-sound split"
      ><input type="checkbox" @change=${({ target }: Event) => onSound((target as HTMLInputElement).checked)} />
      ${say('session.sound')}</label
    >`;
}

/** Draws the question about pain after a session, and what the answer means. */
export function drawPainQuestion(
  guide: GuideSnapshot,
  pain: number | undefined,
  onPain: (pain: number) => void,
): TemplateResult {
  const { say, config, content } = guide;
  const light = pain === undefined ? undefined : lightOf(pain, content.painLights);
  const [name, words] = light ? painLightWords(light, guide) : [];
  return html`${drawHeading(config.headingLevel, say('session.pain'), { look: 'title', isView: true })}
  ${drawPainScale(say('session.pain'), painScale.length - 1, [String(pain)], onPain)}
  ${
    light
      ? keyed(
          light.id,
          html`<p part="text" class="pain-light pain-light-${light.id}"><strong>${name}</strong> ${words}</p>`,
        )
      : nothing
  }`;
}
