import type { Compilation, Evidence } from '../../compile/index.ts';
import type { Cause, Danger, Question } from '../../model/checker.ts';
import { casesOfCause } from './case-tables.ts';
import type { CaseResults } from './cases/results.ts';
import { answerWords, conditionWords } from './condition-words.ts';
import { group, terms, type Entry } from './entries.ts';
import { levelOrder } from './level-names.ts';
import { levelWords, link, sourceLinks } from './links.ts';
import { html, join, list, type Markup, type Piece } from './markup.ts';
import { signed } from './signed.ts';

type Weight = Evidence['weights'][number];

/** Every cause with its weights, rules and cases; dangerous ones first. */
export function causeGroups(compiled: Compilation, results: CaseResults): Markup[] {
  const entries = [...compiled.rules.causes]
    .sort((a, b) => levelOrder(a.danger?.level) - levelOrder(b.danger?.level))
    .map((cause) => causeEntry(cause, compiled, results));
  const isDanger = ({ facets }: Entry) => facets.level !== undefined;
  return [
    group('Dangerous causes', entries.filter(isDanger)),
    group(
      'Other causes',
      entries.filter((entry) => !isDanger(entry)),
    ),
  ];
}

function causeEntry(
  { id, name, page, prior, danger, needs }: Cause,
  { rules: { questions, rules }, evidence, guide }: Compilation,
  results: CaseResults,
): Entry {
  const weights = evidence.weights
    .filter(({ cause }) => cause === id)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const sources = [...weights.flatMap((weight) => weight.sources), ...(danger?.sources ?? [])];
  const named = evidence.sources.filter((one) => sources.includes(one.id));
  const naming = rules.filter(({ causes = [] }) => causes.includes(id));
  const { updated: read = '' } = guide.pages.find((one) => one.id === page) ?? {};
  const weightsOf = (sign: 1 | -1) => weights.filter(({ weight }) => Math.sign(weight) === sign);
  return {
    id: `cause-${id}`,
    line: html`${danger ? levelWords(danger.level) : ''} ${name} <code>${id}</code>`,
    body: [
      html`<p class="print" hidden><button type="button">Print this cause</button></p>`,
      terms([
        ['Starts at', signed(prior)],
        ['Danger', danger ? dangerWords(danger) : ''],
        ['Only with', needs === undefined ? '' : conditionWords(needs, questions)],
        ['Speaks for', weightList(weightsOf(1), questions)],
        ['Speaks against', weightList(weightsOf(-1), questions)],
        [
          'Rules that name it',
          list(
            naming.map(
              ({ id, level, why, when }) =>
                html`${levelWords(level)} ${link('rule', id, why)}
                  <code>${id}</code> ${conditionWords(when, questions)}`,
            ),
          ),
        ],
        ['Its page was last read', html`<time>${read}</time>`],
        ['Its sources', list(named.map((one) => [link('source', one.id), ` ${one.title} (${one.publisher})`]))],
        ['Published cases of it', casesOfCause(id, results)],
      ]),
    ],
    facets: {
      level: danger?.level,
      causes: [id],
      sources,
      read,
    },
  };
}

function dangerWords({ level, threshold, why = '', sources = [] }: Danger): Piece {
  return threshold === undefined
    ? 'Raises the level through rules only.'
    : html`Raises the level to ${levelWords(level)} from ${threshold} points: ${why} ${sourceLinks(sources)}`;
}

/** Weights of one sign. Strong ones have reasons; the others are listed in one line. */
function weightList(weights: readonly Weight[], questions: readonly Question[]): Piece {
  if (weights.length === 0) return '';
  const answerLink = (weight: Weight) => link('answer', literalOf(weight), answerWords(literalOf(weight), questions));
  const reason = ({ why = '', sources }: Weight) => html`<small>${why} ${sourceLinks(sources)}</small>`;
  const strong = weights.filter(({ weight }) => Math.abs(weight) > 1);
  const weak = weights.filter(({ weight }) => Math.abs(weight) === 1);
  return [
    list(strong.map((weight) => html`<b>${signed(weight.weight)}</b> ${answerLink(weight)} ${reason(weight)}`)),
    weak[0] ? html`<p><b>${signed(weak[0].weight)}</b> ${join(weak.map(answerLink), '; ')}</p>` : '',
  ];
}

export function literalOf({ question, option }: Weight): string {
  return `${question}.${option}`;
}
