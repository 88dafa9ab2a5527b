import type { Block, ConditionPage } from '../model/content.ts';
import { adviceIn } from '../model/page-advice.ts';
import { foldBlocks, foldLine } from '../model/tree.ts';
import type { ProblemList } from './problems.ts';
import type { CauseEntry, Content, PageEntry } from './entries.ts';

/** Reports results and pages that disagree about a cause. */
export function checkResults(content: Content, problems: ProblemList): void {
  const pages = new Map(content.pages.map((entry) => [entry.value.id, entry]));
  for (const cause of content.causes) {
    const page = pages.get(cause.value.page);
    if (page) checkPlan(cause, page, problems);
    checkAgainst(cause, content, pages, problems);
  }
  for (const entry of content.pages) {
    if (entry.value.kind === 'condition') checkGrades(entry.value, entry, content, problems);
  }
}

/** Reports causes without advice for the plan on their page; urgent dangers take that of the level. */
function checkPlan({ value, hasNoPlan, at }: CauseEntry, { body }: PageEntry, problems: ProblemList): void {
  const { now, avoid } = adviceIn(body.sections);
  const isPressing = value.danger?.level === 'urgent' || value.danger?.level === 'emergency';
  if (!isPressing && !hasNoPlan && (now.length === 0 || avoid.length === 0)) {
    problems.report('cause-plan', at('page'), value.id, value.page);
  }
}

/** Reports a weight against a cause if the answer points to a condition that, by its page, occurs with it. */
function checkAgainst(
  { value, reasons, at }: CauseEntry,
  { causes, questions }: Content,
  pages: ReadonlyMap<string, PageEntry>,
  problems: ProblemList,
): void {
  const comeWith = (id: string): readonly string[] => linksOf(pages.get(id));
  const companions = causes.filter(
    ({ value: { page } }) =>
      page !== value.page && (comeWith(page).includes(value.page) || comeWith(value.page).includes(page)),
  );
  for (const [question, options] of Object.entries(reasons)) {
    // How the pain began points to no condition.
    if (questions.some(({ value: { id, general } }) => id === question && general)) continue;
    for (const [option, { weight }] of Object.entries(options)) {
      const companion = companions.find(({ value: { weights } }) => (weights[question]?.[option] ?? 0) > 0);
      if (weight > -2 || !companion) continue;
      problems.report(
        'against-companion',
        at('weights', question, option),
        `${question}.${option}`,
        value.id,
        companion.value.id,
      );
    }
  }
}

function checkGrades(
  { id, grades = [] }: ConditionPage,
  { at }: PageEntry,
  { causes }: Content,
  problems: ProblemList,
): void {
  grades.forEach(({ cause }, index) => {
    const isOfPage = causes.some(({ value }) => value.id === cause && value.page === id);
    if (!isOfPage) problems.report('grade-unknown', at('grades', index, 'cause'), cause, id);
  });
}

/** The pages that the sections on signs and reasons link to: conditions that occur with this one. */
function linksOf(page: PageEntry | undefined): readonly string[] {
  const blocks = (page?.body.sections ?? [])
    .filter(({ id }) => id === 'typical' || id === 'why')
    .flatMap((section): readonly Block[] => section.blocks);
  const none = (): readonly string[] => [];
  const inner = (parts: readonly (readonly string[])[]): readonly string[] => parts.flat();
  const line = { text: none, bold: inner, italic: inner, link: (id: string) => [id], service: none };
  return foldBlocks<readonly string[], readonly string[]>(blocks, {
    line: (inline) => foldLine<readonly string[]>(inline, line).flat(),
    paragraph: (links) => links,
    heading: (links) => links,
    stage: none,
    list: inner,
    table: (head, rows) => [...head, ...rows.flat()].flat(),
    care: (_, lead = [], parts) => [...lead, ...parts.flat()],
    picture: none,
    exercise: none,
    programme: none,
  }).flat();
}
