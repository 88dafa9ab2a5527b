import { render } from 'lit';
import { cases } from 'virtual:cases';
import { rules } from 'virtual:rules';
import { createEngine } from '../../../engine/create-engine.ts';
import { explain } from '../../../engine/explain.ts';
import type { Answers } from '../../../model/checker.ts';
import { levelNames } from '../level-names.ts';
import { drawTrial } from './views.ts';
import type { View } from './view.ts';

const engine = createEngine(rules);
const place = document.querySelector<HTMLElement>('#trial');
const status = document.querySelector('[role="status"]');

/** The checker's result for these answers. */
function judge(answers: Answers): View['now'] {
  const run = engine.run(answers);
  const { assessment, next, asked } = run;
  return { assessment, next, asked, explanation: explain(run) };
}

let answers: Answers = {};
let now = judge(answers);
let before = now;

function give(changed: Answers): void {
  before = now;
  answers = changed;
  now = judge(answers);
  draw();
  const held = now.explanation.rules.length;
  if (status) status.textContent = `${levelNames[now.assessment.level]}. Rules that hold: ${held}.`;
}

/** Starts with the answers of a case, or with none; nothing is compared with earlier answers. */
function start(changed: Answers): void {
  now = judge(changed);
  give(changed);
}

function takeCase(id: string): void {
  start(cases.published[id] ?? cases.invented[id] ?? {});
}

function draw(): void {
  if (place) render(drawTrial({ rules, cases, answers, now, before, give, start, takeCase }), place);
}

place?.replaceChildren();
draw();

document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLElement>('[data-try]');
  const select = document.querySelector<HTMLSelectElement>('#trial-case');
  if (!link || !select) return;
  select.value = link.dataset['try'] ?? '';
  takeCase(select.value);
  // The focus moves to the answers.
  select.focus({ preventScroll: true });
});
