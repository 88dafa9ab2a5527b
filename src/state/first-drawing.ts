import { afterFrame, whenIdle } from './idle.ts';

/** How much of the first view is drawn: its start, then also the leg, then everything. */
export type Drawn = 'start' | 'leg' | 'all';

/** What is drawn first: the start while the page loads before the visitor's eyes. A hidden page has no frames. */
export function firstDrawn(): Drawn {
  return document.readyState === 'complete' || document.hidden ? 'all' : 'start';
}

/** Has the rest drawn after the next frame, in tasks of its own. */
export function drawRest(draw: (drawn: Drawn) => void): void {
  const drawAll = () => draw('all');
  afterFrame(() => {
    draw('leg');
    whenIdle(drawAll);
  });
  // Some pages never get a frame or become idle.
  const drawAllLater = () => setTimeout(drawAll, 250);
  if (document.readyState === 'complete') drawAllLater();
  else addEventListener('load', drawAllLater, { once: true });
}
