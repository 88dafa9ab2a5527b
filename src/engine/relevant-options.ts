import { addedOptions, type Option, type Question } from '../model/checker.ts';
import { isAtLeast, levels, type Level } from '../model/level.ts';
import { canOvertake, canRank, hasOwnOutcome, type Prospect } from './asking.ts';
import { firedLiterals, missing, outlook } from './conditions.ts';
import { dangerLevel, raiseOutlook, raisersAbove, type ParsedRule } from './levels.ts';
import { isShownAt, partialFrom, byUrgency, strongFrom } from './ranking.ts';
import type { Contender } from './weight-table.ts';
import type { Literal, ParsedCondition } from './types.ts';

/**
 * The question with the options that can still change the level, the first cause or its band, those that can
 * change most first. An option left out would change none of them, whatever else the visitor answers. A question
 * without "none" keeps all its options.
 */
export function narrow(question: Question, prospect: Prospect): Question {
  const options = relevantOptions(question, prospect);
  // The question is asked only because of "not sure" or a missing answer, so it keeps all options.
  if (options.length === 0) return question;
  return Object.freeze({ ...question, options: Object.freeze(options) });
}

/** The options of an open question that can change the result; empty if none can. */
export function relevantOptions(question: Question, prospect: Prospect): readonly Option[] {
  if (!prospect.scores.addsUp(question.id) || !addedOptions(question).includes('none')) return question.options;
  const { worths } = new RelevantOptions(question.id, prospect);
  const worthOf = ({ id }: Option) => worths.get(id) ?? nothing;
  return question.options
    .filter(({ id }) => worths.has(id))
    .sort((a, b) => worthOf(b).urgency - worthOf(a).urgency || worthOf(b).points - worthOf(a).points);
}

/** How much an option can change the result. */
interface Worth {
  /**
   * Steps by which the option can raise the level, divided by the number of answers needed; the largest value over all
   * rules and dangers.
   */
  readonly urgency: number;
  /** Number of conditions that wait for the option, and its weights in the causes that may come first. */
  readonly points: number;
}

const nothing: Worth = { urgency: 0, points: 0 };

/** Collects the options of one open list that can change the result, whatever else is chosen or answered later. */
class RelevantOptions {
  readonly worths = new Map<string, Worth>();
  private readonly _id: string;
  private readonly _prospect: Prospect;

  constructor(id: string, prospect: Prospect) {
    this._id = id;
    this._prospect = prospect;
    this._addForLevel();
    if (!this._showsNoCauses()) this._addForFirst();
  }

  private _addForLevel(): void {
    const { range, situation, scores } = this._prospect;
    const { rules, dangers } = raisersAbove(range.floor, this._prospect);
    const stepsTo = (level: Level) => levels.indexOf(range.floor) - levels.indexOf(level);
    for (const { rule, when } of rules) {
      this._addCondition(when, stepsTo(rule.level) / Math.max(1, missing(when, situation)));
    }
    for (const contender of dangers) {
      const points = (contender.cause.danger?.threshold ?? 0) - scores.of(contender).danger;
      this._addContender(contender, stepsTo(dangerLevel(contender)) / Math.max(1, points));
    }
  }

  /** Whether the result will show no causes: an outcome of its own is certain, and only an emergency can replace it. */
  private _showsNoCauses(): boolean {
    const { range } = this._prospect;
    return hasOwnOutcome(this._prospect, range.floor) && (range.floor === range.ceiling || range.floor === 'urgent');
  }

  private _addForFirst(): void {
    const { rules, scores, range } = this._prospect;
    for (const { rule, when } of rules) {
      if (rule.outcome && isAtLeast(rule.level, range.floor)) this._addCondition(when);
    }
    const certain = scores.contenders.filter((contender) => this._isSureToRank(contender));
    const candidates = scores.contenders.filter(
      (contender) =>
        canRank(contender, this._prospect) &&
        certain.every((other) => other === contender || canOvertake(contender, other, this._prospect)),
    );
    const [only] = candidates;
    const isDecided = candidates.length === 1 && certain.some((one) => one === only && this._hasSureBand(one));
    if (!isDecided) for (const contender of candidates) this._addContender(contender);
    if (certain.length === 0) this._addForFirstDanger();
  }

  private _isSureToRank(contender: Contender): boolean {
    const { scores, range } = this._prospect;
    return (
      isShownAt(contender, range.floor) &&
      scores.eligibility(contender) === 'yes' &&
      scores.isSureToPoint(contender) &&
      scores.totalRange(contender).least >= partialFrom
    );
  }

  private _hasSureBand(contender: Contender): boolean {
    const { least, most } = this._prospect.scores.totalRange(contender);
    return least >= strongFrom || most < strongFrom;
  }

  /** If no cause may be ranked in the end, the most pressing danger may come first. */
  private _addForFirstDanger(): void {
    const { rules, scores } = this._prospect;
    const dangers = scores.contenders.filter(({ cause }) => cause.danger);
    const [first] = dangers.filter((contender) => this._isSureDanger(contender)).sort(byUrgency);
    const rivals = dangers.filter((contender) => !first || byUrgency(contender, first) <= 0);
    const ids = new Set(rivals.map(({ cause }) => cause.id));
    for (const { rule, when } of rules) {
      // A rule that holds without an answer to quote names no cause; any quoted option may change that.
      if (rule.causes?.some((id) => ids.has(id))) this._addEvery(when);
    }
    for (const contender of rivals) {
      const mayBeStrong = scores.totalRange(contender).most >= strongFrom;
      if (mayBeStrong || raiseOutlook(contender, scores) === 'maybe') this._addContender(contender);
    }
  }

  private _isSureDanger(contender: Contender): boolean {
    const { rules, scores } = this._prospect;
    return (
      raiseOutlook(contender, scores) === 'yes' ||
      rules.some((rule) => rule.rule.causes?.includes(contender.cause.id) && this._isSureToQuote(rule))
    );
  }

  private _isSureToQuote({ when }: ParsedRule): boolean {
    const { situation } = this._prospect;
    return (
      outlook(when, situation) === 'yes' &&
      firedLiterals(when, situation).some(
        ({ question, answer }) => situation.stateOf(question).isSettled && situation.quote(question, answer).length > 0,
      )
    );
  }

  private _addCondition(condition: ParsedCondition, urgency = 0): void {
    this._prospect.situation.visitOpen(condition, (literal) => this._addLiteral(literal, urgency));
  }

  private _addEvery(condition: ParsedCondition): void {
    const { situation } = this._prospect;
    if (outlook(condition, situation) === 'no') return;
    situation.visitEvery(condition, (literal) => this._addLiteral(literal, 0));
  }

  /** Adds the options that change a cause's score, that it needs, or that lead to a question that changes it. */
  private _addContender(contender: Contender, urgency = 0): void {
    const { situation, scores } = this._prospect;
    const { needs, rows } = contender;
    if (needs) this._addCondition(needs, urgency);
    for (const id of situation.unsettled) {
      if (!rows.get(id)?.some((weight) => weight !== 0)) continue;
      if (id !== this._id) situation.visitWhen(id, (literal) => this._addLiteral(literal, urgency));
      else for (const [answer, weight] of scores.weights(id, contender)) this._add(answer, urgency, weight);
    }
  }

  private _addLiteral({ question, answer }: Literal, urgency: number): boolean {
    if (question === this._id) this._add(answer, urgency, 1);
    // Every question that is asked has an answer in the end.
    return answer !== 'unanswered';
  }

  private _add(option: string, urgency: number, weight: number): void {
    if (weight === 0) return;
    const worth = this.worths.get(option) ?? nothing;
    this.worths.set(option, {
      urgency: Math.max(worth.urgency, urgency * weight),
      points: worth.points + Math.abs(weight),
    });
  }
}
