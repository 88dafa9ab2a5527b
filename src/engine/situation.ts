import { holds, outlook, parseLiteral } from './conditions.ts';
import type {
  GivenAnswers,
  Literal,
  Outlook,
  ParsedCondition,
  PreparedQuestions,
  QuestionState,
  QuestionStates,
} from './types.ts';

const unknown: QuestionState = { given: undefined, isAsked: false, outlook: 'no', isSettled: true };

/** The answers that count, and which questions are asked now and later. */
export class Situation implements QuestionStates {
  /** The questions whose state can still change, in the order of asking. */
  readonly unsettled: readonly string[];
  readonly outlooks = new Map<ParsedCondition, Outlook>();
  private readonly _questions: PreparedQuestions;
  private readonly _states = new Map<string, QuestionState>();

  constructor(questions: PreparedQuestions, answers: GivenAnswers) {
    this._questions = questions;
    // A condition refers to earlier questions only.
    for (const [id, { question, when }] of questions) {
      const answer = answers.byQuestion.get(id);
      // A question that is asked on request beside a result counts once it has an answer.
      const isAsked = question.after ? answer !== undefined : !when || holds(when, this);
      const given = isAsked ? answer : undefined;
      let later: Outlook = when ? outlook(when, this) : 'yes';
      if (question.after && !isAsked) later = 'no';
      const isSettled = later === 'no' || (later === 'yes' && given !== undefined);
      this._states.set(id, { given, isAsked, outlook: later, isSettled });
    }
    this.unsettled = this.questionsWhere(({ isSettled }) => !isSettled);
  }

  stateOf(question: string): QuestionState {
    return this._states.get(question) ?? unknown;
  }

  /** Ids of the questions in this state, in the order of asking. */
  questionsWhere(test: (state: QuestionState) => boolean): readonly string[] {
    return [...this._states].filter(([, state]) => test(state)).map(([id]) => id);
  }

  /** Whether the question is asked and has no answer, as the literal `unanswered` says. */
  isUnanswered(question: string): boolean {
    const { isAsked, given } = this.stateOf(question);
    return isAsked && !given;
  }

  /** The text of an answer that counts, in the words in which it was first said; empty for an age or a missing answer. */
  quote(id: string, answer: string): readonly string[] {
    const { given } = this.stateOf(id);
    const question = this._questions.get(id)?.question;
    if (!given || !question) return [];
    if (answer === 'not-sure') return given.isNotSure && question.unsure ? [question.unsure] : [];
    const option = question.options.find(({ id }) => id === answer);
    if (!option || !given.chosen.has(answer)) return [];
    if (!option.said) return [option.text];
    const earlier = parseLiteral(option.said);
    return [this.quote(earlier.question, earlier.answer)[0] ?? option.text];
  }

  /** The texts of these answers, each once. General answers, such as when it began, are left out beside any others. */
  quoteSpecific(answers: readonly Pick<Literal, 'question' | 'answer'>[]): readonly string[] {
    const isSpecific = ({ question }: Pick<Literal, 'question'>): boolean => {
      const { general = false, safety = false } = this._questions.get(question)?.question ?? {};
      return safety || !general;
    };
    const quote = (chosen: typeof answers) => [
      ...new Set(chosen.flatMap(({ question, answer }) => this.quote(question, answer))),
    ];
    const specific = quote(answers.filter(isSpecific));
    return specific.length > 0 ? specific : quote(answers);
  }

  /** Visits the literals that can still decide a condition, and those that decide whether their questions are asked. */
  visitOpen(condition: ParsedCondition, visit: Visit): void {
    if (outlook(condition, this) !== 'maybe') return;
    if ('question' in condition) this._visitLiteral(condition, visit);
    else for (const part of condition.parts) this.visitOpen(part, visit);
  }

  /** Visits every literal of a condition, and those that decide whether its question is asked. */
  visitEvery(condition: ParsedCondition, visit: Visit): void {
    if ('question' in condition) this._visitLiteral(condition, visit);
    else for (const part of condition.parts) this.visitEvery(part, visit);
  }

  /** Visits the literals that decide whether a question is asked. */
  visitWhen(question: string, visit: Visit): void {
    const when = this._questions.get(question)?.when;
    if (when) this.visitOpen(when, visit);
  }

  private _visitLiteral(literal: Literal, visit: Visit): void {
    if (visit(literal)) this.visitWhen(literal.question, visit);
  }
}

/** Returns whether to visit also the literals that decide whether the question is asked. */
export type Visit = (literal: Literal) => boolean;
