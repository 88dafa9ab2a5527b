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
        What the guide and its checker cannot do: for clinicians who assess it, and for site owners before they publish
        it.
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
          This table is taken from the hazard log and sorted by severity, then likelihood. Severity is the worst
          plausible harm. Likelihood is the expected frequency among the visitors concerned, with all preventive
          measures in place. Both are judgements of the project, made without a clinician and without data from use. An
          organisation that uses the checker must rate them again.
          <a href="how-the-checker-decides.html#hazards">The hazard log</a> also lists the preventive measures and the
          tests that prove them.
        </p>`,
        remainingTable(compiled.hazards),
      ],
    },
    { id: 'report', title: 'Report a missing limit', body: [report] },
  ];
}

const people = html`<p>
    It is for people aged 16 or over with pain in the knee, thigh or calf, and for younger people together with an
    adult.
  </p>
  <ul>
    <li>For children under 5 years it gives one answer: get seen today.</li>
    <li>People who cannot feel a leg, or cannot move it, notice fewer of the signs that it asks about.</li>
    <li>A person who answers for somebody else may not know what that person feels.</li>
    <li>
      For other complaints it names no causes and refers to other services. In pregnancy it considers only the danger of
      clots.
    </li>
    <li>It was not tested with people with disabilities or with people who find reading hard.</li>
  </ul>`;

const judgement = html`<ul>
  <li>It knows only what a person can notice. It cannot feel a pulse, test a ligament or see a scan.</li>
  <li>It trusts every answer. A sign that is not noticed or not understood does not count.</li>
  <li>It assesses one moment. Nobody follows up, and it cannot notice if something gets worse later.</li>
  <li>A browser can translate the page, but nobody has checked that translation.</li>
  <li>The exercises and their doses are general and not chosen for one person.</li>
</ul>`;

function evidenceLimits({ review, evidence, guide }: Compilation): Markup {
  const count = (mark: string) => review.filter((item) => item.mark === mark).length;
  const research = evidence.sources.find(({ id }) => id === 'SC');
  return html`${list([
    'No clinician has reviewed it, and no trial has tested it with patients.',
    html`${count('GK')} statements rest on general medical knowledge without a source at hand, and ${count('ED')} on
      editorial decisions. The file <code>content/REVIEW.md</code> lists all of them.`,
    html`The rules were written with the published cases in view. The results for other cases are worse, and published
      cases are not typical of a clinic. <a href="how-the-checker-decides.html#results">The figures</a> are on the page
      with the rules.`,
    'Weights are judgements in five steps. They are not probabilities, and they were not learned from data.',
    'Invented patients show whether the rules do what their authors intended, not whether they are right.',
    research
      ? html`Checkers of this kind err in both directions:
          <a href="${research.url}" rel="noopener noreferrer">${research.title} (${research.publisher})</a>.`
      : '',
    html`Guidance changes. Each of the ${guide.pages.length} pages and each rule has the day of its last review by the
    project. A copy on a site is not updated automatically.`,
  ])}`;
}

const report = html`<p>
  The file <code>SECURITY.md</code> of the project says where to report wrong or dangerous advice, and when you get an
  answer.
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
