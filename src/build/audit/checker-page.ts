import MarkdownIt from 'markdown-it';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import type { Compilation } from '../../compile/index.ts';
import { partialFrom, strongFrom } from '../../engine/ranking.ts';
import { casesTable, numbersTable, type CaseResults } from './case-tables.ts';
import { caseResults } from './cases/results.ts';
import * as tables from './checker-tables.ts';
import { compileContent, root } from '../content.ts';
import { element, html, list, Markup, type Piece } from './markup.ts';

const name = 'how-the-checker-decides';

/** Rollup plugin: writes the page of the demo that shows everything the checker goes by, for those who audit it. */
export function checkerPage(): Plugin {
  return {
    name: 'checker-page',
    writeBundle() {
      const readme = readFileSync(join(root, 'README.md'), 'utf8');
      const page = drawPage(compileContent(), caseResults(), readme);
      writeFileSync(join(root, `demo/${name}.html`), page.text);
    },
  };
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: readonly Piece[];
}

/** The page, the same for the same content on every machine and every day. */
function drawPage(compiled: Compilation, results: CaseResults, readme: string): Markup {
  const sections = drawSections(compiled, results, readme);
  const purpose = compiled.guide.strings['disclaimer.purpose'] ?? '';
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>How the checker decides</title>
        <meta name="description" content="Every rule, weight and source of the symptom checker for knee pain." />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${name}.css" />
        <script src="${name}.js" defer></script>
      </head>
      <body>
        <header>
          <p><a href="index.html">The guide on a page of a clinic</a></p>
          <h1>How the checker decides</h1>
          <p class="lead">
            Everything that the symptom checker goes by, for clinicians who want to judge it and for site owners who
            want to know what they show.
          </p>
          <p class="purpose"><strong>Intended purpose.</strong> ${purpose}</p>
          <p>
            No clinician has reviewed this checker. Its rules were written from the sources below. Rules version
            <code>${compiled.rules.version}</code>.
          </p>
          <nav aria-label="On this page">
            ${list(sections.map(({ id, title }) => html`<a href="#${id}">${title}</a>`))}
          </nav>
        </header>
        <main>
          ${sections.map(({ id, title, body }) => element('section', { id }, [element('h2', {}, title), ...body]))}
        </main>
        <p class="visually-hidden" role="status"></p>
      </body>
    </html> `;
}

function drawSections(compiled: Compilation, results: CaseResults, readme: string): readonly Section[] {
  const { rules, evidence, hazards } = compiled;
  return [
    { id: 'steps', title: 'From answers to a result', body: [steps] },
    { id: 'limits', title: 'Known limits', body: [limits] },
    { id: 'devices', title: devicesTitle, body: [readmeSection(readme, devicesTitle)] },
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
        casesTable(results, rules),
      ],
    },
    {
      id: 'hazards',
      title: `Hazard log (${hazards.length})`,
      body: [
        html`<p>
          What could go wrong, in the manner of a clinical safety case (DCB0129). It rates no severity and no
          likelihood: that is for the safety officer of an organisation that uses the checker.
        </p>`,
        tables.hazardsTable(compiled),
      ],
    },
    {
      id: 'rules',
      title: `Rules (${rules.rules.length})`,
      body: [
        html`<p>
          The level is the highest of all rules that hold. A rule asks only for what is there, never for what is not. So
          one more symptom can never lower a level.
        </p>`,
        tables.rulesTable(compiled),
      ],
    },
    {
      id: 'questions',
      title: `Questions (${rules.questions.length})`,
      body: [tables.questionsTable(compiled)],
    },
    {
      id: 'answers',
      title: 'Answers',
      body: [
        html`<p>
          “I am not sure” can be said to every question. The table has it where it changes something by itself.
        </p>`,
        tables.answersTable(compiled),
      ],
    },
    {
      id: 'causes',
      title: `Causes (${rules.causes.length})`,
      body: [
        html`<p>
          Weights run from −2, strongly against, to +2, strongly for. They are ordinal judgements, not chances. Every
          weight of 2 has a reason and a source.
        </p>`,
        tables.causesTable(compiled),
      ],
    },
    {
      id: 'sources',
      title: 'Sources',
      body: [
        html`<p>
          Grade A: a health service, guideline or peer-reviewed paper. B: a faithful copy or summary. C: secondary,
          never the only support of a rule or a strong weight.
        </p>`,
        tables.sourcesTable(compiled),
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

const steps = html`<ol>
  <li>Age comes first, then one screen of emergency signs. An emergency ends the questions at once.</li>
  <li>
    The level comes from the rules and from dangerous causes that reach their own mark. The highest of all counts, and
    nothing lowers it.
  </li>
  <li>
    A question about danger that has no answer keeps the level at “soon” or above. “I am not sure” about a sign of
    danger counts as urgent.
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

const limits = html`<ul>
  <li>It knows only what a person can notice. It feels no pulse, tests no ligament and sees no scan.</li>
  <li>It believes every answer. A sign that is not noticed, or not understood, is not counted.</li>
  <li>No clinician has reviewed it, and no trial has tried it with patients.</li>
  <li>
    The rules were written with the published cases at hand. Other cases will fare worse, and published cases are not
    what usually comes to a clinic.
  </li>
  <li>Weights are judgements in five steps. They are no chances, and they were not learned from data.</li>
  <li>Many weights rest on general knowledge. Their sources are still to be found.</li>
  <li>It knows the knee, the thigh and the calf. Other complaints are sent elsewhere, with no causes named.</li>
  <li>For children under 5 it gives one answer only: get seen today.</li>
  <li>It speaks English. A browser can translate the page, but nobody has checked those words.</li>
  <li>It sees one moment. It keeps no history, and it does not know when something gets worse later.</li>
</ul>`;

function usesOf(mark: string, { rules, weights }: Compilation['evidence']): number {
  return [...rules, ...weights].filter(({ sources }) => sources.includes(mark)).length;
}

const devicesTitle = 'Guide only, or with the checker?';

/** A section of the README as it stands there, so that both say the same. */
function readmeSection(readme: string, title: string): Markup {
  const [, section] = readme.split(`\n### ${title}\n`);
  const [text] = section?.split(/\n##+ /) ?? [];
  if (text === undefined) throw new Error(`README.md needs the section "${title}".`);
  return new Markup(new MarkdownIt().render(text));
}
