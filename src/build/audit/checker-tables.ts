import type { Compilation, Evidence, Hazard } from '../../compile/index.ts';
import type { Question, Rule } from '../../model/checker.ts';
import { parseLiteral } from '../../engine/conditions.ts';
import { likelihoods, severities } from '../../compile/checker-schemas.ts';
import { literalOf } from './cause-entries.ts';
import { answerWords, conditionWords, literalsOf } from './condition-words.ts';
import { levelNames } from './level-names.ts';
import { causeLink, link, sourceLinks } from './links.ts';
import { html, list, table, type Column, type Markup, type Piece } from './markup.ts';
import { signed } from './signed.ts';

type Weight = Evidence['weights'][number];

function conditionOrAlways(when: Question['when'], questions: readonly Question[]): Piece {
  return when === undefined ? 'Always' : conditionWords(when, questions);
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

/** Every answer, and leaving a question out, with everything that it changes. */
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
      cell: (row) => list(row.rules.map(({ id, level }) => html`${link('rule', id)} (${levelNames[level]})`)),
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

/** Sorts ranges of years by their start, before everything else. */
function byAge(a: string, b: string): number {
  return parseLiteral(a).from - parseLiteral(b).from || (a < b ? -1 : 1);
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

/** The sources of rules, weights, dangers and hazards, without those of pages only. */
export function usedSources(compiled: Compilation): Evidence['sources'] {
  const used = new Set(usesOfSources(compiled));
  return compiled.evidence.sources.filter(({ id }) => used.has(id));
}

function usesOfSources({ rules: { causes }, evidence, hazards }: Compilation): readonly string[] {
  return [
    ...evidence.rules.flatMap(({ sources }) => sources),
    ...evidence.weights.flatMap(({ sources }) => sources),
    ...causes.flatMap(({ danger }) => danger?.sources ?? []),
    ...hazards.flatMap(({ sources }) => sources),
  ];
}

export function sourcesTable(compiled: Compilation): Markup {
  const uses = usesOfSources(compiled);
  const usesOf = (id: string) => uses.filter((use) => use === id).length;
  const columns: readonly Column<Evidence['sources'][number]>[] = [
    { title: 'Source', cell: ({ id }) => id },
    { title: 'Title', cell: ({ title, url }) => html`<a href="${url}" rel="noopener noreferrer">${title}</a>` },
    { title: 'Publisher', cell: ({ publisher }) => publisher },
    { title: 'Year', cell: ({ year = '' }) => year },
    { title: 'Grade', cell: ({ grade, read }) => (read === undefined ? grade : `${grade}: ${read}`) },
    { title: 'Uses', cell: ({ id }) => usesOf(id), order: ({ id }) => usesOf(id) },
  ];
  const rows = usedSources(compiled);
  return table({ name: 'sources', caption: 'Sources of the checker', columns, rows, idOf: ({ id }) => `source-${id}` });
}
