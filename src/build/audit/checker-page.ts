import MarkdownIt from 'markdown-it';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import type { Compilation } from '../../compile/index.ts';
import { partialFrom, strongFrom } from '../../engine/ranking.ts';
import { casesTable, numbersTable, patientsTable } from './case-tables.ts';
import { caseResults, type CaseResults } from './cases/results.ts';
import { causeGroups } from './cause-entries.ts';
import * as tables from './checker-tables.ts';
import { compileContent, root } from '../content.ts';
import { filterForm } from './entries.ts';
import { drawLimitsPage } from './limits-page.ts';
import { folded, html, Markup } from './markup.ts';
import { drawPage, purposeLine, type Section } from './page.ts';
import { ruleGroups } from './rule-entries.ts';
import { trialScript } from './trial-bundle.ts';

/** Rollup plugin: writes the audit pages of the demo: the checker's rules, and its known limits. */
export function auditPages(): Plugin {
  return {
    name: 'audit-pages',
    writeBundle() {
      const compiled = compileContent();
      const readme = readFileSync(join(root, 'README.md'), 'utf8');
      const pages = {
        'how-the-checker-decides': drawCheckerPage(compiled, caseResults(), readme),
        'known-limits': drawLimitsPage(compiled),
      };
      for (const [name, { text }] of Object.entries(pages)) writeFileSync(join(root, `demo/${name}.html`), text);
    },
  };
}

function drawCheckerPage(compiled: Compilation, results: CaseResults, readme: string): Markup {
  return drawPage({
    title: 'How the checker decides',
    description: 'Every rule, weight and source of the symptom checker for knee pain.',
    around: [html`<a href="index.html">Set up the guide</a>`],
    scripts: [trialScript],
    lead: [
      html`<p class="lead">
        Everything that the symptom checker goes by, for clinicians who want to judge it and for site owners who want to
        know what they show.
      </p>`,
      purposeLine(compiled.guide.strings['disclaimer.purpose'] ?? ''),
      html`<p class="on-paper">
        No clinician has reviewed this checker. Its rules were written from the sources below. Rules version
        <code>${compiled.rules.version}</code>. What it cannot do, and which dangers remain:
        <a href="known-limits.html">known limits</a>.
      </p>`,
    ],
    sections: drawSections(compiled, results, readme),
  });
}

function drawSections(compiled: Compilation, results: CaseResults, readme: string): readonly Section[] {
  const { rules, evidence, hazards } = compiled;
  return [
    { id: 'try', title: 'Try answers', body: [trial] },
    { id: 'steps', title: 'From answers to a result', body: [steps] },
    {
      id: 'results',
      title: 'Measured on published cases',
      body: [
        html`<p>
          ${results.cases.length} cases from published case reports and from public sets of exam questions, written down
          as answers before any rule or weight was read. The right level was set from public guidance by the project,
          not by a clinician. A test fails when any emergency or urgent case falls below its acceptable levels, or a
          harmless one becomes an emergency. It also fails when fewer than 70&nbsp;% have the exact level, or more than
          15&nbsp;% of the harmless ones are sent to urgent care. The true cause must be among those shown in 85&nbsp;%,
          and first in 50&nbsp;%.
        </p>`,
        numbersTable(results),
        html`<p>
          “Danger in disguise” are cases that look harmless. In “weak” ones a part of the story is inferred. “Always
          urgent” and “always soon” are what a page reaches that gives everybody the same advice. ${results.screens}
        </p>`,
        folded(`Published cases (${results.cases.length})`, casesTable(results, rules)),
        html`<p>
          Invented patients are told as people tell it, in part. Their levels were set before the rules were changed
          that they measure.
        </p>`,
        folded(`Invented patients (${results.patients.length})`, patientsTable(results)),
      ],
    },
    {
      id: 'rules',
      title: `Rules (${rules.rules.length}) and causes (${rules.causes.length})`,
      body: [
        html`<p>
            The level is the highest of all rules that hold. A rule asks only for what is there, never for what is not.
            So one more symptom can never lower a level.
          </p>
          <p>
            The weights of a cause run from −2, strongly against, to +2, strongly for. They are ordinal judgements, not
            chances. Every weight of 2 has a reason and a source. The day of a cause is the day of its page.
          </p>`,
        filterForm(
          rules.causes.map(({ id, name }) => ({ value: id, text: name })),
          tables.usedSources(compiled).map(({ id, title }) => ({ value: id, text: `${id}: ${title}` })),
        ),
        ...ruleGroups(compiled, results),
        ...causeGroups(compiled, results),
      ],
    },
    {
      id: 'questions',
      title: `Questions (${rules.questions.length}) and answers`,
      body: [
        html`<p>“Not sure” can be said to every question. The table has it where it changes something by itself.</p>`,
        folded('Questions, in the order of asking', tables.questionsTable(compiled)),
        folded('Answers, and what each of them changes', tables.answersTable(compiled)),
      ],
    },
    {
      id: 'hazards',
      title: `Hazard log (${hazards.length})`,
      body: [
        html`<p>
          What could go wrong, in the manner of a clinical safety case (DCB0129).
          <a href="known-limits.html#dangers">What severity and likelihood mean</a>, and what remains, stand with the
          known limits.
        </p>`,
        folded('The log', tables.hazardsTable(compiled)),
      ],
    },
    { id: 'devices', title: devicesTitle, body: [readmeSection(readme, devicesTitle)] },
    {
      id: 'sources',
      title: 'Sources',
      body: [
        html`<p>
          Grade A: a health service, guideline or peer-reviewed paper. B: a faithful copy or summary. C: secondary,
          never the only support of a rule or a strong weight.
        </p>`,
        folded('Sources of the checker', tables.sourcesTable(compiled)),
        html`<dl>
          <dt id="source-GK">GK</dt>
          <dd>General medical knowledge, without a source at hand: ${usesOf('GK', evidence)} weights and rules.</dd>
          <dt id="source-ED">ED</dt>
          <dd>
            An editorial decision, usually the more careful choice where sources differ or are silent:
            ${usesOf('ED', evidence)} weights and rules.
          </dd>
        </dl>`,
        html`<p>The file <code>content/REVIEW.md</code> lists all of them for a clinician.</p>`,
      ],
    },
  ];
}

const trial = html`<p>
    Give answers as a visitor would, or take those of a case. Beside them stands which rules hold, and how each answer
    moves each cause. Nothing leaves this page.
  </p>
  <div id="trial"><p>Trying answers needs the scripts of this page.</p></div>`;

const steps = html`<ol>
  <li>Age comes first, then one screen of emergency signs. An emergency ends the questions at once.</li>
  <li>
    The level comes from the rules and from dangerous causes that reach their own mark. The highest of all counts, and
    nothing lowers it.
  </li>
  <li>
    A question about danger that has no answer keeps the level at “soon” or above. “Not sure” about a sign of danger
    counts as urgent.
  </li>
  <li>
    A cause starts at how common it is among people who ask, from −2 to 2. Each answer adds its weight. Of several
    places only the best one counts.
  </li>
  <li>
    A cause is shown from ${partialFrom} points and “fits well” from ${strongFrom}. It also needs an answer that points
    to it, beyond age and general health. At most five are shown, then the dangers to rule out.
  </li>
  <li>
    A dangerous cause raises the level by its own danger score. That score leaves out what the ticks on a list take
    away, so that one more tick never lowers it.
  </li>
  <li>In an emergency the screen says what to do and why. It names no causes.</li>
  <li>
    The next question is the first one that can still change the level, the cause that stands first, or how well it
    fits. When there is none, the result is shown.
  </li>
  <li>The same answers always give the same result. Nothing learns, and no free text is read.</li>
</ol>`;

function usesOf(mark: string, { rules, weights }: Compilation['evidence']): number {
  return [...rules, ...weights].filter(({ sources }) => sources.includes(mark)).length;
}

const devicesTitle = 'Guide only, or with the checker?';

/** A section of the README, so that both say the same. */
function readmeSection(readme: string, title: string): Markup {
  const [, section] = readme.split(`\n### ${title}\n`);
  const [text] = section?.split(/\n##+ /) ?? [];
  if (text === undefined) throw new Error(`README.md needs the section "${title}".`);
  return new Markup(new MarkdownIt().render(text));
}
