import { html, nothing, type TemplateResult } from 'lit';
import type { Rule, Rules } from '../../../model/checker.ts';
import type { Level } from '../../../model/level.ts';
import { levelNames } from '../level-names.ts';
import type { TrialResult } from './view.ts';

export function drawLevel({ assessment }: TrialResult, before: TrialResult): TemplateResult {
  const { level, outcome } = assessment;
  const former = before.assessment.level;
  return html`<p class="found">
    ${levelWords(level)} ${former === level ? nothing : html`<small>before: ${levelNames[former]}</small>`}
    ${outcome === level ? nothing : html`<small>text shown: <code>${outcome}</code></small>`}
  </p>`;
}

export function levelWords(level: Level): TemplateResult {
  return html`<span class="level level-${level}">${levelNames[level]}</span>`;
}

/** The rules that hold, that started or stopped holding with the last answer, and dangers that raise the level. */
export function drawRules({ rules, causes }: Rules, now: TrialResult, before: TrialResult): TemplateResult {
  const held = new Set(now.explanation.rules);
  const formerly = new Set(before.explanation.rules);
  const holding = rules.filter(({ id }) => held.has(id));
  const ended = rules.filter(({ id }) => formerly.has(id) && !held.has(id));
  const raising = causes.filter(({ id }) => now.explanation.raised.includes(id));
  return html`<h3>Rules that hold (${holding.length})</h3>
    <ul class="trial-rules">
      ${holding.map(
        (rule) => html`<li>${drawRule(rule)} ${formerly.has(rule.id) ? nothing : html`<b class="change">new</b>`}</li>`,
      )}
      ${ended.map((rule) => html`<li>${drawRule(rule)} <b class="change">no longer</b></li>`)}
      ${raising.map(
        ({ id, name, danger }) =>
          html`<li>
            ${danger ? levelWords(danger.level) : nothing} <a href="#cause-${id}">${name}</a> by its danger score, from
            ${danger?.threshold}
          </li>`,
      )}
    </ul>`;
}

function drawRule({ id, level, why }: Rule): TemplateResult {
  return html`${levelWords(level)} <a href="#rule-${id}">${why}</a> <code>${id}</code>`;
}

/** Opens a question of the trial and scrolls to it. */
export function openQuestion(id: string): void {
  const question = document.querySelector<HTMLDetailsElement>(`[data-question="${id}"]`);
  if (!question) return;
  question.open = true;
  question.querySelector('summary')?.focus();
}
