import type { Compilation, Hazard } from '../../compile/index.ts';
import { likelihoods, severities } from '../../compile/checker-schemas.ts';
import { html, list, table, type Column, type Markup } from './markup.ts';
import { drawPage, purposeLine, type Section } from './page.ts';

/** The page about the limits of the guide and the residual risks. */
export function drawLimitsPage(compiled: Compilation): Markup {
  return drawPage({
    title: 'Known limits',
    description: 'What the symptom checker for knee pain cannot do, whom it is not for, and which dangers remain.',
    around: [html`<a href="how-the-checker-decides.html">How the checker decides</a>`],
    lead: [
      html`<p class="lead">
        What the guide and its checker cannot do, for clinicians who judge it, and for site owners before they show it.
      </p>`,
      purposeLine(compiled.guide.strings['disclaimer.purpose'] ?? ''),
    ],
    sections: sectionsOf(compiled),
  });
}

function sectionsOf(compiled: Compilation): readonly Section[] {
  return [
    { id: 'people', title: 'Whom it is for, and whom not', body: [people] },
    { id: 'judgement', title: 'What it cannot know', body: [judgement] },
    { id: 'evidence', title: 'What it rests on', body: [evidenceLimits(compiled)] },
    {
      id: 'dangers',
      title: 'Which dangers remain',
      body: [
        html`<p>
          From the hazard log, the gravest and likeliest first. Severity is the worst that is plausible; likelihood is
          what is expected among visitors whom it concerns, with what prevents it in place. Both are judgements of the
          project, made without a clinician and without figures from use. The safety officer of an organisation that
          uses the checker rates anew. <a href="how-the-checker-decides.html#hazards">The log</a> also says what
          prevents each danger, and which test shows that.
        </p>`,
        remainingTable(compiled.hazards),
      ],
    },
    { id: 'report', title: 'A limit that is missing here', body: [report] },
  ];
}

const people = html`<p>
    It is made for people from 16 who have pain in the knee, thigh or calf, and for younger ones together with an adult.
  </p>
  <ul>
    <li>Under 5 years it gives one answer: get seen today.</li>
    <li>People who cannot feel a leg, or cannot move it, notice fewer of the signs that it asks about.</li>
    <li>Who answers for somebody else may not know what that person feels.</li>
    <li>
      Other complaints are sent elsewhere, and no causes are named. Of pregnancy it knows the danger of clots only.
    </li>
    <li>People with disabilities, and people who find reading hard, have not tried it.</li>
  </ul>`;

const judgement = html`<ul>
  <li>It knows only what a person can notice. It feels no pulse, tests no ligament and sees no scan.</li>
  <li>It believes every answer. A sign that is not noticed, or not understood, is not counted.</li>
  <li>It sees one moment. Nobody follows up, and it does not know when something gets worse later.</li>
  <li>A browser can translate the page, but nobody has checked those words.</li>
  <li>The exercises and their doses are general. Nobody has chosen them for one person.</li>
</ul>`;

function evidenceLimits({ review, evidence, guide }: Compilation): Markup {
  const count = (mark: string) => review.filter((item) => item.mark === mark).length;
  const research = evidence.sources.find(({ id }) => id === 'SC');
  return html`${list([
    'No clinician has reviewed it, and no trial has tried it with patients.',
    html`${count('GK')} statements rest on general medical knowledge without a source at hand, and ${count('ED')} on
      editorial decisions. The file <code>content/REVIEW.md</code> lists all of them.`,
    html`The rules were written with the published cases at hand. Other cases fare worse, and published cases are not
      what usually comes to a clinic. <a href="how-the-checker-decides.html#results">The figures</a> stand beside the
      rules.`,
    'Weights are judgements in five steps. They are no chances, and they were not learned from data.',
    'Invented patients measure whether the rules do what their writers meant, not whether they are right.',
    research
      ? html`Checkers of this kind err in both directions:
          <a href="${research.url}" rel="noopener noreferrer">${research.title} (${research.publisher})</a>.`
      : '',
    html`Guidance changes. Each of the ${guide.pages.length} pages and each rule carries the day when it was last read;
    a copy on a site does not renew itself.`,
  ])}`;
}

const report = html`<p>
  The file <code>SECURITY.md</code> of the project says where to report wrong or dangerous advice, and how soon somebody
  answers.
</p>`;

/** Sorts by severity, then by likelihood. */
function byRisk(one: Hazard, other: Hazard): number {
  const severity = ({ severity: word }: Hazard) => severities.indexOf(word);
  const likelihood = ({ likelihood: word }: Hazard) => likelihoods.indexOf(word);
  return severity(one) - severity(other) || likelihood(one) - likelihood(other);
}

function remainingTable(hazards: readonly Hazard[]): Markup {
  const columns: readonly Column<Hazard>[] = [
    {
      title: 'Danger',
      cell: ({ id, hazard }) => html`<a href="how-the-checker-decides.html#hazard-${id}">${hazard}</a>`,
    },
    { title: 'Severity', cell: ({ severity }) => severity, order: ({ severity }) => severities.indexOf(severity) },
    {
      title: 'Likelihood',
      cell: ({ likelihood }) => likelihood,
      order: ({ likelihood }) => likelihoods.indexOf(likelihood),
    },
    { title: 'What remains', cell: ({ remains }) => remains },
  ];
  const rows = [...hazards].sort(byRisk);
  return table({ name: 'remaining', caption: 'Remaining dangers', columns, rows, idOf: ({ id }) => `remaining-${id}` });
}
