import { afterFrame, whenIdle } from './idle.ts';

/** The parts of the first view, in the order in which they are drawn while a page loads. */
const parts = ['start', 'places', 'leg', 'read', 'all'] as const;

/** How much of the first view is drawn: everything up to this part. */
export type Drawn = (typeof parts)[number];

/** Whether a part is drawn. */
export function isDrawn(part: Drawn, drawn: Drawn): boolean {
  return parts.indexOf(part) <= parts.indexOf(drawn);
}

/** What is drawn first: the start while the page loads before the visitor's eyes. A hidden page has no frames. */
export function firstDrawn(): Drawn {
  return document.readyState === 'complete' || document.hidden ? 'all' : 'start';
}

/** Has the other parts drawn after the next frame, each in a task of its own, so that none holds up a slow phone. */
export function drawRest(draw: (drawn: Drawn) => void): void {
  const [, ...others] = parts;
  const drawNext = (): void => {
    const part = others.shift();
    if (!part) return;
    draw(part);
    soon(whenIdle, drawNext);
  };
  soon(afterFrame, drawNext);
}

/** Some pages never get a frame or become idle, so the function runs at the latest after 250 ms. */
function soon(wait: (act: () => void) => void, act: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    act();
  };
  wait(once);
  setTimeout(once, 250);
}
