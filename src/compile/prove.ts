import { parse, parseLiteral } from '../engine/conditions.ts';
import { createEngine, type Engine } from '../engine/create-engine.ts';
import { dangerLevel, type Judgement } from '../engine/levels.ts';
import { addedOptions, type Answer, type Cause, type Condition, type Rule, type Rules } from '../model/checker.ts';
import { levels, type Level } from '../model/level.ts';
import type { LocatedCondition } from './conditions.ts';
import type { ProblemList } from './problems.ts';
import type { Content } from './entries.ts';
import { answerOf, WitnessFinder, type Picks } from './witness.ts';

/** Largest number of witnesses tried for one condition. */
const mostWitnesses = 24;

/** Proves that no rule, option or cause is dead: each changes some result. */
export function prove(content: Content, rules: Rules, problems: ProblemList): void {
  const rulesFile = { file: content.rules[0]?.at().file ?? 'checker/red-flags.yaml', line: 1 };
  checkOptions(content, problems);
  let engine: Engine;
  try {
    engine = createEngine(rules);
  } catch (error) {
    return problems.report('rules-refused', rulesFile, error instanceof Error ? error.message : String(error));
  }
  const prover = new Prover(engine, rules, allBackgrounds(content));
  for (const { value, at } of content.questions) {
    if (!prover.canHold(value.when)) problems.report('question-never', at('when'), value.id);
  }
  for (const { value, at } of content.rules) {
    if (!prover.canHold(value.when)) problems.report('rule-never', at('when'), value.id);
    else if (!prover.canDecide(value)) problems.report('rule-idle', at(), value.id, value.level);
  }
  for (const { value, at } of content.causes) {
    if (!prover.canHold(value.needs)) problems.report('cause-never', at('needs'), value.id);
    else if (!prover.canBeShown(value)) problems.report('cause-never', at(), value.id);
    if (!prover.canRaise(value)) problems.report('danger-never', at('danger'), value.id);
  }
  for (const level of levels) {
    if (!prover.canReach(level)) problems.report('level-never', rulesFile, level);
  }
}

/** Reports options that no rule, weight, `needs` or `when` reads. */
function checkOptions(content: Content, problems: ProblemList): void {
  const heard = new Set<string>();
  const hear = (condition: LocatedCondition | undefined): void => {
    for (const { question, answer } of condition?.literals ?? []) heard.add(`${question}.${answer}`);
  };
  for (const { when } of [...content.rules, ...content.questions]) hear(when);
  for (const { value, needs } of content.causes) {
    hear(needs);
    for (const literal of value.never ?? []) heard.add(literal);
    for (const [question, weights] of Object.entries(value.weights)) {
      for (const [option, weight] of Object.entries(weights)) if (weight !== 0) heard.add(`${question}.${option}`);
    }
  }
  for (const { value, at } of content.questions) {
    // Answers for the doctor and the plan are read by people or by the programme.
    if (value.after) continue;
    value.options.forEach(({ id }, index) => {
      const name = `${value.id}.${id}`;
      if (!heard.has(name)) problems.report('option-unused', at('options', index), name);
    });
  }
}

/** Background answers: no ticks, with every number and every single-choice answer that makes a difference. */
function allBackgrounds(content: Content): readonly GivenAnswers[] {
  let backgrounds: readonly GivenAnswers[] = [{}];
  for (const { value: question } of content.questions) {
    if (question.after) continue;
    const answers = {
      // A list that may not be empty is tried with each option alone.
      many: () => (addedOptions(question).includes('none') ? [['none']] : question.options.map(({ id }) => [id])),
      one: () => question.options.map(({ id }) => id),
      number: () => edgesOf(question.id, content),
    }[question.kind]();
    backgrounds = answers.flatMap((answer) => backgrounds.map((given) => ({ ...given, [question.id]: answer })));
  }
  return backgrounds;
}

/** The numbers at which a range on this question begins, and those just past its end. */
function edgesOf(question: string, content: Content): readonly number[] {
  const conditions = [...content.questions, ...content.rules].map(({ when }) => when);
  const needs = content.causes.map((cause) => cause.needs);
  const literals = [...conditions, ...needs].flatMap((condition) => condition?.literals ?? []);
  const ranges = [
    ...literals.filter((literal) => literal.question === question).map(({ answer }) => answer),
    ...content.causes.flatMap(({ value }) => Object.keys(value.weights[question] ?? {})),
  ];
  const edges = ranges.map((range) => parseLiteral(`${question}.${range}`)).flatMap(({ from, to }) => [from, to + 1]);
  return [...new Set([0, ...edges])].filter(Number.isFinite);
}

type GivenAnswers = Readonly<Record<string, Answer>>;

/** Searches for witnesses: answers under which something changes the result. */
class Prover {
  private readonly _engine: Engine;
  private readonly _rules: Rules;
  private readonly _finder: WitnessFinder;
  private readonly _backgrounds: readonly GivenAnswers[];
  /** Levels reached during the search. */
  private readonly _reached = new Set<Level>();
  /** Backgrounds of earlier witnesses, tried first because a few of them serve most rules. */
  private readonly _proven = new Set<GivenAnswers>();

  constructor(engine: Engine, rules: Rules, backgrounds: readonly GivenAnswers[]) {
    this._engine = engine;
    this._rules = rules;
    this._finder = new WitnessFinder(rules.questions);
    this._backgrounds = backgrounds;
  }

  canReach(level: Level): boolean {
    return this._reached.has(level) || this._backgrounds.some((answers) => this._judge(answers).level === level);
  }

  canHold(condition: Condition | undefined): boolean {
    if (condition === undefined) return true;
    const [first] = this._finder.find(condition);
    return first !== undefined && this._engine.run(this._answers(first)).holds(parse(condition));
  }

  /** Whether this rule alone decides the level for some answers. */
  canDecide({ id, level, when }: Rule): boolean {
    return this._some(when, (answers) => {
      const judgement = this._judge(answers);
      if (judgement.level !== level) return false;
      // Self-care is the lowest level, so its rules only explain it.
      if (level === 'self-care') return true;
      const alike = judgement.fired.filter(({ rule }) => rule.level === level);
      return alike.every(({ rule }) => rule.id === id) && !judgement.raised.some((one) => dangerLevel(one) === level);
    });
  }

  /** Whether some answers show the cause in a result, by a rule that names it or by its score. */
  canBeShown({ id, needs, weights }: Omit<Cause, 'name'>): boolean {
    const isShown = (answers: GivenAnswers): boolean =>
      this._engine.assess(answers).causes.some((cause) => cause.id === id);
    const naming = this._rules.rules.filter(({ causes }) => causes?.includes(id));
    return (
      naming.some(({ when }) => this._some(when, isShown)) ||
      this._some(needs, (answers) => this._climb(answers, weights).some(isShown))
    );
  }

  /** Whether some answers raise the level by the danger's own score, if it has a threshold. */
  canRaise({ id, needs, weights, danger }: Omit<Cause, 'name'>): boolean {
    if (danger?.threshold === undefined) return true;
    return this._some(needs, (answers) => {
      const most = this._climb(answers, weights).at(-1) ?? answers;
      return this._engine.run(most).judgement.raised.some(({ cause }) => cause.id === id);
    });
  }

  /** Whether the test passes for some answers under which the condition holds. */
  private _some(condition: Condition | undefined, test: (answers: GivenAnswers) => boolean): boolean {
    const tried = new Set<string>();
    const witnesses = [...this._witnesses(condition)];
    for (const backgrounds of [[...this._proven], this._backgrounds]) {
      for (const picks of witnesses) {
        for (const background of backgrounds) {
          const answers = this._answers(picks, background);
          const key = JSON.stringify(answers);
          if (tried.has(key)) continue;
          tried.add(key);
          if (!test(answers)) continue;
          this._proven.add(background);
          return true;
        }
      }
    }
    return false;
  }

  private *_witnesses(condition: Condition | undefined): Iterable<Picks> {
    for (let turn = 0; turn < mostWitnesses; turn++) {
      const [first] = this._finder.find(condition, turn);
      if (!first) return;
      yield first;
    }
  }

  /** The picked answers, with the rest from the background. */
  private _answers(picks: Picks, background: GivenAnswers = {}): GivenAnswers {
    const answers: Record<string, Answer> = { ...background };
    for (const question of this._rules.questions) {
      const pick = picks.get(question.id);
      if (!pick) continue;
      const answer = answerOf(pick, question, background[question.id]);
      if (answer === undefined) delete answers[question.id];
      else answers[question.id] = answer;
    }
    return answers;
  }

  /** The answers, then step by step with the strongest further answer for a cause. */
  private _climb(answers: GivenAnswers, weights: Cause['weights']): readonly GivenAnswers[] {
    const more = this._rules.questions
      .filter(({ kind }) => kind === 'many')
      .flatMap(({ id }) => Object.entries(weights[id] ?? {}).map(([option, weight]) => ({ id, option, weight })))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight);
    const steps = [answers];
    for (const { id, option } of more) {
      const last = steps.at(-1)?.[id];
      const chosen = Array.isArray(last) ? (last as readonly string[]) : [];
      steps.push({ ...steps.at(-1), [id]: [...chosen, option] });
    }
    return steps;
  }

  private _judge(answers: GivenAnswers): Judgement {
    const { judgement } = this._engine.run(answers);
    this._reached.add(judgement.level);
    return judgement;
  }
}
