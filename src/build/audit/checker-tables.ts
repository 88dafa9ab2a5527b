import type { Compilation, Evidence, Hazard } from '../../compile/index.ts';
import type { Cause, Question, Rule } from '../../model/checker.ts';
import { parseLiteral } from '../../engine/conditions.ts';
import { likelihoods, severities } from '../../compile/schemas.ts';
import { levels, type Level } from '../../model/level.ts';
import { answerWords, conditionWords, literalsOf } from './condition-words.ts';
import { html, join, list, table, type Column, type Markup, type Piece } from './markup.ts';

type Weight = Evidence['weights'][number];

const names: Readonly<Record<Level, string>> = {
  emergency: 'Emergency',
  urgent: 'Urgent',
  soon: 'Soon',
  'self-care': 'Self-care',
};

export function levelWords(level: Level): Markup {
  return html`<span class="level level-${level}">${names[level]}</span>`;
}

/** Levels sort by how pressing they are. */
export function levelOrder(level: Level | undefined): number {
  return level === undefined ? levels.length : levels.indexOf(level);
}

export function link(kind: 'rule' | 'cause' | 'source' | 'answer', id: string, words: Piece = id): Markup {
  return html`<a href="#${kind}-${id}">${words}</a>`;
}

export function causeLink(id: string, causes: readonly Cause[]): Markup {
  return link('cause', id, causes.find((cause) => cause.id === id)?.name ?? id);
}

function sourceLinks(ids: readonly string[]): Piece {
  return join(
    ids.map((id) => link('source', id)),
    ', ',
  );
}

function signed(weight: number): string {
  return weight > 0 ? `+${weight}` : `−${-weight}`;
}

function conditionOrAlways(when: Question['when'], questions: readonly Question[]): Piece {
  return when === undefined ? 'Always' : conditionWords(when, questions);
}

export function rulesTable({ rules: { questions, rules, causes }, evidence }: Compilation): Markup {
  const evidenceOf = (id: string) => evidence.rules.find((one) => one.id === id);
  const columns: readonly Column<Rule>[] = [
    { title: 'Rule', cell: ({ id }) => link('rule', id) },
    { title: 'Level', cell: ({ level }) => levelWords(level), order: ({ level }) => levelOrder(level) },
    { title: 'Holds when', cell: ({ when }) => conditionWords(when, questions) },
    { title: 'What it says', cell: ({ why }) => why },
    { title: 'Points to', cell: (rule) => list((rule.causes ?? []).map((id) => causeLink(id, causes))) },
    { title: 'Sources', cell: ({ id }) => sourceLinks(evidenceOf(id)?.sources ?? []) },
    { title: 'Last read', cell: ({ id }) => html`<time>${evidenceOf(id)?.reviewed ?? ''}</time>` },
  ];
  return table({
    name: 'rules',
    caption: 'Rules that raise the level',
    columns,
    rows: rules,
    idOf: ({ id }) => `rule-${id}`,
  });
}

export function questionsTable({ rules: { questions } }: Compilation): Markup {
  const columns: readonly Column<Question>[] = [
    {
      title: 'Question',
      cell: ({ id, text }) => html`${text} <code>${id}</code>`,
      order: ({ id }) => questions.findIndex((one) => one.id === id),
    },
    { title: 'Kind', cell: ({ kind }) => ({ one: 'one answer', many: 'a list', number: 'a number' })[kind] },
    { title: 'About danger', cell: ({ safety }) => (safety ? 'yes' : 'no') },
    { title: 'Asked', cell: ({ when }) => conditionOrAlways(when, questions) },
    { title: 'Why we ask', cell: ({ why = '' }) => why },
  ];
  return table({ name: 'questions', caption: 'Questions, in the order of asking', columns, rows: questions });
}

interface AnswerRow {
  readonly literal: string;
  readonly question: Question;
  readonly help: string;
  readonly rules: readonly Rule[];
  readonly weights: readonly Weight[];
}

/** Every answer that a visitor can give, or leave out, and everything that it changes. */
export function answersTable({ rules: { questions, rules, causes }, evidence }: Compilation): Markup {
  const used = [...rules.flatMap(({ when }) => literalsOf(when)), ...evidence.weights.map(literalOf)];
  const rows = questions.flatMap((question): AnswerRow[] => {
    const options = question.options.map(({ id }) => `${question.id}.${id}`);
    const others = used.filter((literal) => literal.startsWith(`${question.id}.`)).sort(byAge);
    return [...new Set([...options, ...others])].map((literal) => ({
      literal,
      question,
      help: question.options.find(({ id }) => literal === `${question.id}.${id}`)?.help ?? '',
      rules: rules.filter(({ when }) => literalsOf(when).includes(literal)),
      weights: evidence.weights.filter((weight) => literalOf(weight) === literal),
    }));
  });
  const moved = (weights: readonly Weight[]) =>
    list(weights.map(({ cause, weight }) => html`${signed(weight)} ${causeLink(cause, causes)}`));
  const columns: readonly Column<AnswerRow>[] = [
    {
      title: 'Answer',
      cell: ({ literal, help }) =>
        html`${answerWords(literal, questions)} <code>${literal}</code>${help ? html`<small>${help}</small>` : ''}`,
    },
    { title: 'Question', cell: ({ question }) => question.text, order: ({ question }) => questions.indexOf(question) },
    {
      title: 'Part of the rules',
      cell: (row) => list(row.rules.map(({ id, level }) => html`${link('rule', id)} (${names[level]})`)),
      order: (row) => row.rules.length,
    },
    {
      title: 'Speaks for',
      cell: ({ weights }) => moved(weights.filter(({ weight }) => weight > 0)),
      order: ({ weights }) => weights.filter(({ weight }) => weight > 0).length,
    },
    {
      title: 'Speaks against',
      cell: ({ weights }) => moved(weights.filter(({ weight }) => weight < 0)),
      order: ({ weights }) => weights.filter(({ weight }) => weight < 0).length,
    },
  ];
  return table({
    name: 'answers',
    caption: 'Answers, and what each of them changes',
    columns,
    rows,
    idOf: ({ literal }) => `answer-${literal}`,
  });
}

/** Ranges of years by where they begin, then everything else. */
function byAge(a: string, b: string): number {
  return parseLiteral(a).from - parseLiteral(b).from || (a < b ? -1 : 1);
}

function literalOf({ question, option }: Weight): string {
  return `${question}.${option}`;
}

export function causesTable({ rules: { questions, causes }, evidence }: Compilation): Markup {
  const weightsOf = ({ id }: Cause, sign: 1 | -1) =>
    evidence.weights
      .filter(({ cause, weight }) => cause === id && Math.sign(weight) === sign)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const answerLink = (weight: Weight) => link('answer', literalOf(weight), answerWords(literalOf(weight), questions));
  // The strong ones have reasons; the others stand in one line.
  const weightWords = (weights: readonly Weight[]): Piece => {
    const strong = weights.filter(({ weight }) => Math.abs(weight) > 1);
    const weak = weights.filter(({ weight }) => Math.abs(weight) === 1);
    const reason = (weight: Weight) => html`<small>${weight.why ?? ''} ${sourceLinks(weight.sources)}</small>`;
    return [
      list(strong.map((weight) => html`<b>${signed(weight.weight)}</b> ${answerLink(weight)} ${reason(weight)}`)),
      weak[0] ? html`<p><b>${signed(weak[0].weight)}</b> ${join(weak.map(answerLink), '; ')}</p>` : '',
    ];
  };
  const columns: readonly Column<Cause>[] = [
    {
      title: 'Cause',
      cell: ({ id, name, needs }) => [
        html`${link('cause', id, name)} <code>${id}</code>`,
        needs === undefined ? '' : html`<div class="needs">Only with: ${conditionWords(needs, questions)}</div>`,
      ],
    },
    { title: 'Starts at', cell: ({ prior }) => (prior === 0 ? '0' : signed(prior)), order: ({ prior }) => prior },
    {
      title: 'Danger',
      cell: ({ danger }) =>
        danger
          ? [
              levelWords(danger.level),
              danger.threshold === undefined
                ? html`<small>Through rules only.</small>`
                : html`<small
                    >Raises the level from ${danger.threshold} points: ${danger.why ?? ''}
                    ${sourceLinks(danger.sources ?? [])}</small
                  >`,
            ]
          : '',
      order: ({ danger }) => levelOrder(danger?.level),
    },
    {
      title: 'Speaks for',
      cell: (cause) => weightWords(weightsOf(cause, 1)),
      order: (cause) => weightsOf(cause, 1).length,
    },
    {
      title: 'Speaks against',
      cell: (cause) => weightWords(weightsOf(cause, -1)),
      order: (cause) => weightsOf(cause, -1).length,
    },
  ];
  return table({
    name: 'causes',
    caption: 'Causes and their weights',
    columns,
    rows: causes,
    idOf: ({ id }) => `cause-${id}`,
  });
}

export function hazardsTable({ hazards }: Compilation): Markup {
  const columns: readonly Column<Hazard>[] = [
    { title: 'Hazard', cell: ({ id, hazard }) => html`<a href="#hazard-${id}">${hazard}</a>` },
    {
      title: 'Cause',
      cell: ({ cause, sources }) => [cause, sources.length > 0 ? html`<small>${sourceLinks(sources)}</small>` : ''],
    },
    { title: 'Harm', cell: ({ harm }) => harm },
    { title: 'Severity', cell: ({ severity }) => severity, order: ({ severity }) => severities.indexOf(severity) },
    {
      title: 'Likelihood',
      cell: ({ likelihood }) => likelihood,
      order: ({ likelihood }) => likelihoods.indexOf(likelihood),
    },
    { title: 'What prevents it', cell: ({ prevents }) => list(prevents) },
    {
      title: 'Shown by the test',
      cell: ({ tests }) => list(tests.map(({ file, name }) => html`${name} <code>${file}</code>`)),
      order: ({ tests }) => tests.length,
    },
    { title: 'What remains', cell: ({ remains }) => remains },
    { title: 'Last read', cell: ({ reviewed }) => html`<time>${reviewed}</time>` },
  ];
  return table({ name: 'hazards', caption: 'Hazard log', columns, rows: hazards, idOf: ({ id }) => `hazard-${id}` });
}

/** The sources behind rules, weights, dangers and hazards; those of the pages alone are left out. */
export function sourcesTable({ rules: { causes }, evidence, hazards }: Compilation): Markup {
  const uses = [
    ...evidence.rules.flatMap(({ sources }) => sources),
    ...evidence.weights.flatMap(({ sources }) => sources),
    ...causes.flatMap(({ danger }) => danger?.sources ?? []),
    ...hazards.flatMap(({ sources }) => sources),
  ];
  const usesOf = (id: string) => uses.filter((use) => use === id).length;
  const columns: readonly Column<Evidence['sources'][number]>[] = [
    { title: 'Source', cell: ({ id }) => id },
    { title: 'Title', cell: ({ title, url }) => html`<a href="${url}" rel="noopener noreferrer">${title}</a>` },
    { title: 'Publisher', cell: ({ publisher }) => publisher },
    { title: 'Year', cell: ({ year = '' }) => year },
    { title: 'Grade', cell: ({ grade, read }) => (read === undefined ? grade : `${grade}: ${read}`) },
    { title: 'Uses', cell: ({ id }) => usesOf(id), order: ({ id }) => usesOf(id) },
  ];
  const rows = evidence.sources.filter(({ id }) => usesOf(id) > 0);
  return table({ name: 'sources', caption: 'Sources of the checker', columns, rows, idOf: ({ id }) => `source-${id}` });
}
