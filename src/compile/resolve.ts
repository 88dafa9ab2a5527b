import { parseLiteral } from '../engine/conditions.ts';
import type { Question } from '../model/checker.ts';
import { levels } from '../model/level.ts';
import type { LocatedCondition, LocatedLiteral } from './conditions.ts';
import type { Entry } from './parse-yaml.ts';
import type { Place, ProblemList } from './problems.ts';
import type { CauseEntry, Content, QuestionEntry } from './read.ts';

/** Every id that exists, by kind. */
export interface Known {
  readonly pages: ReadonlySet<string>;
  readonly exercises: ReadonlySet<string>;
  readonly programmes: ReadonlySet<string>;
  /** Undefined where the caller does not say which pictures there are: then every one is taken to exist. */
  readonly pictures: ReadonlySet<string> | undefined;
  readonly sources: ReadonlySet<string>;
  /** Sources that a visitor can come to see: those of pages, exercises, rules and dangers. */
  readonly shownSources: ReadonlySet<string>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly rules: ReadonlySet<string>;
  readonly causes: ReadonlySet<string>;
  readonly outcomes: ReadonlySet<string>;
}

/** Values of the attribute `view` that name no page. */
const reservedPages: ReadonlySet<string> = new Set(['home', 'checker']);
/** Answers that every question has. */
const reservedOptions: ReadonlySet<string> = new Set(['none', 'not-sure', 'unanswered']);

/** Outcomes that the engine chooses by itself. */
function isBuiltIn(outcome: string): boolean {
  return outcome === 'no-clear-pattern' || levels.some((level) => level === outcome);
}

/** Marks that stand for general knowledge and for an editorial decision: no source is at hand. */
export function isEditorial(mark: string): boolean {
  return mark === 'GK' || mark === 'ED';
}

export function collectKnown(content: Content, pictures: readonly string[] | undefined): Known {
  const idsOf = (entries: readonly Entry<{ readonly id: string }>[]) => new Set(entries.map(({ value }) => value.id));
  return {
    pages: idsOf(content.pages),
    exercises: idsOf(content.exercises),
    programmes: idsOf(content.programmes),
    pictures: pictures && new Set(pictures),
    sources: idsOf(content.sources),
    shownSources: new Set([
      ...content.pages.flatMap(({ body }) => body.marks.map(({ id }) => id)),
      ...content.exercises.flatMap(({ value }) => value.sources),
      ...content.painLights.flatMap(({ value }) => value.sources),
      ...content.rules.flatMap(({ value }) => value.sources),
      ...content.causes.flatMap(({ value }) => value.danger?.sources ?? []),
    ]),
    questions: new Map(content.questions.map(({ value }) => [value.id, value])),
    rules: idsOf(content.rules),
    causes: idsOf(content.causes),
    outcomes: idsOf(content.outcomes),
  };
}

/** Every id names one thing, and everything that is named exists. */
export function resolve(content: Content, known: Known, problems: ProblemList): void {
  checkUnique(content, problems);
  checkReferences(content, known, problems);
  checkGuide(content, known, problems);
  checkSources(content, known, problems);
  const [first, ...others] = content.questions.filter(({ value }) => value.place);
  if (!first) content.questions.slice(0, 1).forEach(({ at }) => problems.report('place-missing', at()));
  for (const { at } of others) problems.report('place-twice', at('place'), first?.value.id ?? '');
  content.questions.forEach((question, index) => {
    checkQuestion(question, problems);
    checkFormer(question, known, problems);
    const earlier = new Set(content.questions.slice(0, index).map(({ value }) => value.id));
    for (const literal of question.when?.literals ?? []) {
      if (known.questions.has(literal.question) && !earlier.has(literal.question)) {
        problems.report('question-later', literal.place, literal.question);
      }
    }
    checkLiterals(question.when, known, problems);
  });
  for (const { value, when, at } of content.rules) {
    checkLiterals(when, known, problems);
    for (const [index, cause] of (value.causes ?? []).entries()) {
      if (!known.causes.has(cause)) {
        problems.report('cause-unknown', at('causes', index), cause);
      }
    }
    if (value.outcome !== undefined && !known.outcomes.has(value.outcome)) {
      problems.report('outcome-unknown', at('outcome'), value.outcome);
    }
  }
  const led = new Set(content.rules.map(({ value }) => value.outcome));
  for (const { value, at } of content.outcomes) {
    if (!isBuiltIn(value.id) && !led.has(value.id)) problems.report('outcome-unused', at('id'), value.id);
    (value.cards ?? []).forEach(({ rules }, card) => {
      for (const [index, id] of rules.entries()) {
        if (!isRaiser(id, value.id, content))
          problems.report('card-rule', at('cards', card, 'rules', index), id, value.id);
      }
    });
    if (value.says !== undefined && !known.rules.has(value.says)) {
      problems.report('rule-unknown', at('says'), value.says);
    }
  }
  for (const cause of content.causes) {
    checkLiterals(cause.needs, known, problems);
    checkCause(cause, known, problems);
  }
}

/** Whether a rule, or a danger by its own score, raises the level to this one. */
function isRaiser(id: string, level: string, { rules, causes }: Content): boolean {
  return (
    rules.some(({ value }) => value.id === id && value.level === level) ||
    causes.some(
      ({ value: { id: cause, danger } }) => cause === id && danger?.level === level && danger.threshold !== undefined,
    )
  );
}

function checkUnique(content: Content, problems: ProblemList): void {
  const check = (entries: Iterable<readonly [id: string, place: Place]>): void => {
    const first = new Map<string, Place>();
    for (const [id, place] of entries) {
      const taken = first.get(id);
      if (taken) problems.report('id-twice', place, id, `${taken.file}:${String(taken.line)}`);
      else first.set(id, place);
    }
  };
  const checkEntries = (entries: readonly Entry<{ readonly id: string }>[]) => {
    check(entries.map(({ value, at }) => [value.id, at('id')]));
  };
  checkEntries([...content.pages, ...content.exercises]);
  checkEntries(content.programmes);
  checkEntries(content.painLights);
  checkEntries(content.sources);
  checkEntries(content.rules);
  checkEntries(content.causes);
  checkEntries(content.questions);
  checkEntries(content.outcomes);
  checkEntries(content.hazards);
  checkEntries(content.regions);
  check(
    content.home.flatMap(({ value, at }): [string, Place][] => [
      [value.id, at('id')],
      ...value.groups.map(({ id }, index): [string, Place] => [id, at('groups', index, 'id')]),
    ]),
  );
  for (const { value, at } of content.questions) {
    check(value.options.map(({ id }, index) => [id, at('options', index, 'id')]));
    check((value.groups ?? []).map(({ id }, index) => [id, at('groups', index, 'id')]));
  }
  for (const { value, at } of content.outcomes) {
    check(
      (value.cards ?? []).flatMap(({ rules }, card) =>
        rules.map((id, index) => [id, at('cards', card, 'rules', index)]),
      ),
    );
  }
  for (const { value, at } of content.pages) {
    if (reservedPages.has(value.id)) problems.report('id-reserved', at(), value.id);
  }
}

function checkReferences(content: Content, known: Known, problems: ProblemList): void {
  const place = [...known.questions.values()].find((question) => question.place);
  const zones = new Set(place?.options.map(({ id }) => id));
  for (const { value, at } of content.pages) {
    value.related.forEach((id, index) => {
      if (!known.pages.has(id)) problems.report('page-unknown', at('related', index), id);
    });
    if (value.kind === 'topic') continue;
    value.where.forEach((id, index) => {
      if (!zones.has(id)) problems.report('zone-unknown', at('where', index), id);
    });
    if (value.programme !== undefined && !known.programmes.has(value.programme)) {
      problems.report('programme-unknown', at('programme'), value.programme);
    }
  }
  for (const { kind, id, place } of content.findings.references) {
    if (kind === 'page' && !known.pages.has(id)) problems.report('page-unknown', place, id);
    if (kind === 'exercise' && !known.exercises.has(id)) problems.report('exercise-unknown', place, id);
    if (kind === 'programme' && !known.programmes.has(id)) problems.report('programme-unknown', place, id);
    if (kind === 'picture' && known.pictures?.has(id) === false) problems.report('picture-unknown', place, id);
  }
}

function checkGuide(content: Content, known: Known, problems: ProblemList): void {
  for (const { value, at } of content.home) {
    value.pages.forEach((id, index) => {
      if (!known.pages.has(id)) problems.report('page-unknown', at('pages', index), id);
    });
    value.groups.forEach(({ pages }, group) => {
      pages.forEach((id, index) => {
        if (!known.pages.has(id)) problems.report('page-unknown', at('groups', group, 'pages', index), id);
      });
    });
  }
  for (const { value, at } of content.programmes) {
    value.stages.forEach(({ exercises }, stage) => {
      exercises.forEach((id, index) => {
        if (!known.exercises.has(id)) {
          problems.report('exercise-unknown', at('stages', stage, 'exercises', index), id);
        }
      });
    });
  }
  for (const { value, at } of content.exercises) {
    if (known.pictures?.has(value.picture) === false) problems.report('picture-unknown', at('picture'), value.picture);
  }
}

function checkSources(content: Content, known: Known, problems: ProblemList): void {
  const used = new Set<string>();
  const check = (id: string, place: Place): void => {
    used.add(id);
    if (!isEditorial(id) && !known.sources.has(id)) problems.report('source-unknown', place, id);
  };
  for (const { id, place } of content.findings.marks) check(id, place);
  for (const { value, at } of [...content.exercises, ...content.painLights, ...content.rules, ...content.hazards]) {
    value.sources.forEach((id, index) => {
      check(id, at('sources', index));
    });
  }
  for (const { value, reasons, at } of content.causes) {
    value.danger?.sources?.forEach((id, index) => {
      check(id, at('danger', 'sources', index));
    });
    for (const [question, options] of Object.entries(reasons)) {
      for (const [option, { sources = [] }] of Object.entries(options)) {
        sources.forEach((id, index) => {
          check(id, at('weights', question, option, 'sources', index));
        });
      }
    }
  }
  for (const { value, at } of content.sources) {
    if (isEditorial(value.id)) problems.report('id-reserved', at('id'), value.id);
    else if (!used.has(value.id)) problems.report('source-unused', at('id'), value.id);
  }
}

function checkQuestion({ value: { kind, options, groups }, at }: QuestionEntry, problems: ProblemList): void {
  if (kind === 'number' ? options.length > 0 : options.length === 0) problems.report('question-options', at(), kind);
  const groupIds = new Set(groups?.map(({ id }) => id));
  options.forEach(({ id, group }, index) => {
    if (reservedOptions.has(id)) problems.report('id-reserved', at('options', index, 'id'), id);
    if (group === undefined ? groups !== undefined : !groupIds.has(group)) {
      problems.report('group-unknown', at('options', index, 'group'), id, group ?? '');
    }
  });
  groups?.forEach(({ id }, index) => {
    if (!options.some(({ group }) => group === id)) problems.report('group-empty', at('groups', index), id);
  });
}

/** Answers of earlier versions lead to an answer that is offered today. */
function checkFormer({ value, at }: QuestionEntry, known: Known, problems: ProblemList): void {
  const { id, kind, options, several, former = {} } = value;
  if (several !== undefined && (kind !== 'one' || !options.some((option) => option.id === several))) {
    problems.report('option-unknown', at('several'), id, several);
  }
  for (const [old, literal] of Object.entries(former)) {
    const place = at('former', old);
    if (options.some((option) => option.id === old)) problems.report('id-twice', place, old, `the option "${old}"`);
    const { question, answer } = parseLiteral(literal);
    if (known.questions.get(question)?.kind !== 'one') problems.report('question-unknown', place, question);
    else checkAnswer({ question, answer, place }, known, problems);
  }
}

function checkLiterals(condition: LocatedCondition | undefined, known: Known, problems: ProblemList): void {
  for (const literal of condition?.literals ?? []) checkAnswer(literal, known, problems);
}

/** `none` is no option here: beside an item it counts as the item, so a rule on it would be a negation. */
export function checkAnswer(
  { question: id, answer, place }: LocatedLiteral,
  known: Known,
  problems: ProblemList,
): boolean {
  const question = known.questions.get(id);
  if (!question) {
    problems.report('question-unknown', place, id);
    return false;
  }
  if (answer === 'not-sure' || answer === 'unanswered') return true;
  if (question.kind === 'number') {
    const { from, to } = parseLiteral(`${id}.${answer}`);
    if (from <= to) return true;
    problems.report('range-form', place, answer);
  } else {
    if (question.options.some((option) => option.id === answer)) return true;
    problems.report('option-unknown', place, id, answer);
  }
  return false;
}

function checkCause({ value, reasons, at }: CauseEntry, known: Known, problems: ProblemList): void {
  if (!known.pages.has(value.page)) problems.report('page-unknown', at('page'), value.page);
  for (const [question, options] of Object.entries(reasons)) {
    for (const answer of Object.keys(options)) {
      const place = at('weights', question, answer);
      const option = known.questions.get(question)?.options.find(({ id }) => id === answer);
      if (option?.private) problems.report('option-private', place, `${question}.${answer}`);
      if (reservedOptions.has(answer)) problems.report('option-unknown', place, question, answer);
      else checkAnswer({ question, answer, place }, known, problems);
    }
  }
}
