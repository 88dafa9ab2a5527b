import { html, nothing } from 'lit';
import { exercisePage } from '../state/exercise-pages.ts';
import { drawExercisePage, drawPlanPage } from './exercise-page.ts';
import { drawFirstView } from './home.ts';
import { drawKeptNotice } from './kept.ts';
import { drawPage } from './page.ts';
import type { RequestDetails } from '../model/requests.ts';
import type { Drawn } from '../state/first-drawing.ts';
import type { GuideSnapshot } from '../state/guide-snapshot.ts';
import type { Visit } from '../state/visit.ts';

/** Draws the content of the frame: the running session, else the page; of the first view as much as `drawn` says. */
export function drawView(
  guide: GuideSnapshot,
  { snapshot, keptAt, step }: Pick<Visit, 'snapshot' | 'keptAt' | 'step'>,
  session: RequestDetails['kpg-session-request'] | undefined,
  drawn: Drawn = 'all',
): unknown {
  const { page } = guide;
  if (session) {
    return html`<kpg-session .guide=${guide} .programme=${session.programme} .stage=${session.stage}></kpg-session>`;
  }
  if (page === 'home') return drawFirstView(guide, drawn);
  if (page === 'plan') return drawPlanPage(guide, snapshot);
  const exercises = exercisePage(page, guide);
  if (exercises) return drawExercisePage(exercises, guide);
  if (page !== 'checker') return drawPage(page, guide);
  return html`${keptAt === undefined ? nothing : drawKeptNotice(keptAt, guide)}
    <kpg-checker .guide=${guide} .checker=${snapshot} .step=${step}></kpg-checker>`;
}
