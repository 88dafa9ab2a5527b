import { parseLiteral } from '../engine/conditions.ts';
import { impossible } from '../model/checker.ts';
import { levels } from '../model/level.ts';
import { mostAtOnce } from '../model/screens.ts';
import { answersWithoutOption } from './conditions.ts';
import type { LocatedCondition, LocatedLiteral } from './conditions.ts';
import type { CauseEntry, Content, QuestionEntry } from './entries.ts';
import type { Known } from './known.ts';
import type { ProblemList } from './problems.ts';

/** Outcomes that the engine itself chooses. */
function isBuiltIn(outcome: string): boolean {
  return outcome === 'no-clear-pattern' || levels.some((level) => level === outcome);
}

/** Reports answers, rules, causes and outcomes that the checker's files name and that do not exist. */
export function resolveChecker(content: Content, known: Known, problems: ProblemList): void {
  checkQuestions(content, known, problems);
  checkRules(content, known, problems);
  checkOutcomes(content, known, problems);
  for (const cause of content.causes) {
    checkLiterals(cause.needs, known, problems);
    checkAsked(cause.needs?.literals ?? [], known, problems);
    checkCause(cause, known, problems);
    const isAlone = content.causes.every((one) => one === cause || one.value.page !== cause.value.page);
    if (!isAlone && cause.value.name === undefined) problems.report('cause-name', cause.at('page'), cause.value.id);
  }
}

function checkQuestions(content: Content, known: Known, problems: ProblemList): void {
  const [first, ...others] = content.questions.filter(({ value }) => value.place);
  if (!first) content.questions.slice(0, 1).forEach(({ at }) => problems.report('place-missing', at()));
  for (const { at } of others) problems.report('place-twice', at('place'), first?.value.id ?? '');
  content.questions.forEach((question, index) => {
    checkQuestion(question, problems);
    checkFormer(question, known, problems);
    checkBeside(question, content.questions[index - 1], problems);
    const earlier = new Set(content.questions.slice(0, index).map(({ value }) => value.id));
    checkAsked(question.when?.literals ?? [], known, problems);
    for (const literal of question.when?.literals ?? []) {
      if (known.questions.has(literal.question) && !earlier.has(literal.question)) {
        problems.report('question-later', literal.place, literal.question);
      }
    }
    checkLiterals(question.when, known, problems);
    checkSaid(question, earlier, known, problems);
  });
}

function checkRules(content: Content, known: Known, problems: ProblemList): void {
  for (const { value, when, at } of content.rules) {
    checkLiterals(when, known, problems);
    const silences = when.literals.filter(({ answer }) => answer === 'unanswered');
    checkAsked(silences, known, problems);
    for (const [index, cause] of (value.causes ?? []).entries()) {
      if (!known.causes.has(cause)) {
        problems.report('cause-unknown', at('causes', index), cause);
      }
    }
    if (value.outcome !== undefined && !known.outcomes.has(value.outcome)) {
      problems.report('outcome-unknown', at('outcome'), value.outcome);
    }
  }
}

function checkOutcomes(content: Content, known: Known, problems: ProblemList): void {
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
}

/** Whether a rule, or a danger by its score, raises the level to this one. */
function isRaiser(id: string, level: string, { rules, causes }: Content): boolean {
  return (
    rules.some(({ value }) => value.id === id && value.level === level) ||
    causes.some(
      ({ value: { id: cause, danger } }) => cause === id && danger?.level === level && danger.threshold !== undefined,
    )
  );
}

function checkQuestion(
  { value: { kind, options, groups, inScreens }, at }: QuestionEntry,
  problems: ProblemList,
): void {
  if (kind === 'number' ? options.length > 0 : options.length === 0) problems.report('question-options', at(), kind);
  const groupIds = new Set(groups?.map(({ id }) => id));
  options.forEach(({ id, group, within }, index) => {
    if (answersWithoutOption.includes(id)) problems.report('id-reserved', at('options', index, 'id'), id);
    const row = within === undefined ? undefined : options.find((option) => option.id === within);
    if (within !== undefined && (!inScreens || !row || row.within !== undefined || row.group !== group)) {
      problems.report('within-unknown', at('options', index, 'within'), id, within);
    }
    if (group === undefined ? groups !== undefined : !groupIds.has(group)) {
      problems.report('group-unknown', at('options', index, 'group'), id, group ?? '');
    }
  });
  groups?.forEach(({ id }, index) => {
    if (!options.some(({ group }) => group === id)) problems.report('group-empty', at('groups', index), id);
  });
}

/** Reports options that come ticked with an answer that does not exist, or that is given later. */
function checkSaid(
  { value, at }: QuestionEntry,
  earlier: ReadonlySet<string>,
  known: Known,
  problems: ProblemList,
): void {
  value.options.forEach(({ said }, index) => {
    if (said === undefined) return;
    const { question, answer } = parseLiteral(said);
    const place = at('options', index, 'said');
    if (checkAnswer({ question, answer, place }, known, problems) && !earlier.has(question))
      problems.report('question-later', place, question);
  });
}

/** Two questions on one screen are asked one after the other, and are short enough for it. */
function checkBeside({ value, at }: QuestionEntry, before: QuestionEntry | undefined, problems: ProblemList): void {
  if (value.beside === undefined) return;
  const both = [value, ...(before ? [before.value] : [])];
  const isShort = both.flatMap(({ options }) => options).length <= mostAtOnce;
  const isAlike = both.every(({ kind, after }) => kind === 'one' && after === undefined);
  if (before?.value.id !== value.beside || before.value.beside || !isAlike || !isShort) {
    problems.report('question-beside', at('beside'), value.beside, String(mostAtOnce));
  }
}

/** Reports answers of earlier versions that lead to no answer of today. */
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

/** Reports conditions on questions that are not asked on the way to a result. */
function checkAsked(
  literals: readonly Pick<LocatedLiteral, 'question' | 'place'>[],
  known: Known,
  problems: ProblemList,
): void {
  for (const { question, place } of literals) {
    if (known.questions.get(question)?.after) problems.report('question-after', place, question);
  }
}

function checkLiterals(condition: LocatedCondition | undefined, known: Known, problems: ProblemList): void {
  for (const literal of condition?.literals ?? []) checkAnswer(literal, known, problems);
}

/**
 * Reports a literal without such an answer. `none` is not allowed: since it counts as the item chosen beside it, a rule
 * on it would be a negation.
 */
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
    for (const [answer, { weight }] of Object.entries(options)) {
      const place = at('weights', question, answer);
      const option = known.questions.get(question)?.options.find(({ id }) => id === answer);
      const { kind, place: isPlace } = known.questions.get(question) ?? {};
      if (weight === impossible && (value.danger || kind !== 'many' || isPlace)) {
        problems.report('weight-never', place, `${question}.${answer}`);
      }
      if (option?.private) problems.report('option-private', place, `${question}.${answer}`);
      checkAsked([{ question, place }], known, problems);
      if (answersWithoutOption.includes(answer)) problems.report('option-unknown', place, question, answer);
      else checkAnswer({ question, answer, place }, known, problems);
    }
  }
}
