import MarkdownIt from 'markdown-it';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import type { Compilation } from '../../compile/index.ts';
import { partialFrom, strongFrom } from '../../engine/ranking.ts';
import { casesTable, numbersTable, patientsTable } from './case-tables.ts';
import { bars } from './cases/measure.ts';
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
  return [
    { id: 'try', title: 'Try answers', body: [trial] },
    { id: 'steps', title: 'From answers to a result', body: [steps] },
    resultsSection(compiled, results),
    rulesSection(compiled, results),
    questionsSection(compiled),
    hazardsSection(compiled),
    { id: 'devices', title: devicesTitle, body: [readmeSection(readme, devicesTitle)] },
    sourcesSection(compiled),
  ];
}

function resultsSection({ rules }: Compilation, results: CaseResults): Section {
  return {
    id: 'results',
    title: 'Measured on published cases',
    body: [
      html`<p>
        ${results.cases.length} cases from published case reports and from public sets of exam questions. Their answers
        were written down before the rules and weights were read. The project set the expected level from public
        guidance; no clinician did. A test fails if an emergency or urgent case falls below its acceptable levels, or if
        a harmless case becomes an emergency. It also fails if fewer than ${bars.exact}&nbsp;% have the exact level, or
        if more than ${bars.overTriage}&nbsp;% of the harmless cases become urgent. The true cause must be shown in
        ${bars.causeShown}&nbsp;% of the cases and be the first in ${bars.causeFirst}&nbsp;%.
      </p>`,
      numbersTable(results),
      html`<p>
        “Danger in disguise” are dangerous cases that look harmless. In “weak” cases a part of the story is inferred.
        “Always urgent” and “always soon” are the results of a page that gives everybody the same advice.
        ${results.screens}
      </p>`,
      folded(`Published cases (${results.cases.length})`, casesTable(results, rules)),
      html`<p>
        Invented patients tell only a part of their story, as people do. Their expected levels were set before the rules
        were changed.
      </p>`,
      folded(`Invented patients (${results.patients.length})`, patientsTable(results)),
    ],
  };
}

function rulesSection(compiled: Compilation, results: CaseResults): Section {
  const { rules } = compiled;
  return {
    id: 'rules',
    title: `Rules (${rules.rules.length}) and causes (${rules.causes.length})`,
    body: [
      html`<p>
          The level is the highest level of all rules that hold. A rule reads only signs that are present, so an
          additional symptom can never lower the level.
        </p>
        <p>
          The weights of a cause run from −2, strongly against, to +2, strongly for. They are ordinal judgements, not
          probabilities. Every weight of 2 has a reason and a source. The date of a cause is the date of its page.
        </p>`,
      filterForm(
        rules.causes.map(({ id, name }) => ({ value: id, text: name })),
        tables.usedSources(compiled).map(({ id, title }) => ({ value: id, text: `${id}: ${title}` })),
      ),
      ...ruleGroups(compiled, results),
      ...causeGroups(compiled, results),
    ],
  };
}

function questionsSection(compiled: Compilation): Section {
  return {
    id: 'questions',
    title: `Questions (${compiled.rules.questions.length}) and answers`,
    body: [
      html`<p>Every question accepts “Not sure”. The table lists it only where it has an effect of its own.</p>`,
      folded('Questions, in the order of asking', tables.questionsTable(compiled)),
      folded('Answers, and what each of them changes', tables.answersTable(compiled)),
    ],
  };
}

function hazardsSection(compiled: Compilation): Section {
  return {
    id: 'hazards',
    title: `Hazard log (${compiled.hazards.length})`,
    body: [
      html`<p>
        Hazards in the form of a clinical safety case (DCB0129). The page of known limits explains
        <a href="known-limits.html#dangers">severity, likelihood</a> and residual risk.
      </p>`,
      folded('The log', tables.hazardsTable(compiled)),
    ],
  };
}

function sourcesSection(compiled: Compilation): Section {
  const { evidence } = compiled;
  return {
    id: 'sources',
    title: 'Sources',
    body: [
      html`<p>
        Grade A: a health service, guideline or peer-reviewed paper. Grade B: a faithful copy or summary. Grade C: a
        secondary source, which never supports a rule or a strong weight alone.
      </p>`,
      folded('Sources of the checker', tables.sourcesTable(compiled)),
      html`<dl>
        <dt id="source-GK">GK</dt>
        <dd>General medical knowledge without a cited source: ${usesOf('GK', evidence)} weights and rules.</dd>
        <dt id="source-ED">ED</dt>
        <dd>
          An editorial decision, usually the more careful choice where sources differ or are silent:
          ${usesOf('ED', evidence)} weights and rules.
        </dd>
      </dl>`,
      html`<p>The file <code>content/REVIEW.md</code> lists all of them for a clinician.</p>`,
    ],
  };
}

const trial = html`<p>
    Answer as a visitor, or load the answers of a case. The page shows which rules hold and how each answer changes the
    score of each cause. Nothing leaves this page.
  </p>
  <div id="trial"><p>Trying answers needs the scripts of this page.</p></div>`;

const steps = html`<ol>
  <li>Age comes first, then the emergency signs. An emergency ends the questions at once.</li>
  <li>
    The level comes from the rules, and from dangerous causes whose score reaches their threshold. The highest level
    counts, and nothing lowers it.
  </li>
  <li>
    While a safety question is unanswered, the level is at least “soon”. “Not sure” about a danger sign counts as
    urgent.
  </li>
  <li>
    The score of a cause starts with how common the cause is, from −2 to 2. Each answer adds its weight. If several
    places are chosen, only the best one counts.
  </li>
  <li>
    A cause is shown from ${partialFrom} points and “fits well” from ${strongFrom}. It also needs an answer that points
    to it, beyond age and general health. At most five are shown, then the dangers to rule out.
  </li>
  <li>
    A dangerous cause raises the level by its own danger score. That score ignores negative weights of list options, so
    an additional tick never lowers it.
  </li>
  <li>In an emergency the screen says what to do and why. It names no causes.</li>
  <li>
    The next question is the first one that can still change the level, the first cause, or how well that cause fits. If
    there is none, the result is shown.
  </li>
  <li>The same answers always give the same result. There is no machine learning and no free text.</li>
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
