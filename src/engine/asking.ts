import { isAtLeast, type Level } from '../model/level.ts';
import { outlook } from './conditions.ts';
import { raiseOutlook, raisersAbove, type LevelRange } from './levels.ts';
import { dangersOf, isShownAt, partialFrom, byTie, byUrgency, rank, strongFrom, type Judged } from './ranking.ts';
import type { Contender } from './weight-table.ts';
import type { Literal } from './types.ts';

/** A judgement with the levels that the run can still lead to. */
export interface Prospect extends Judged {
  readonly range: LevelRange;
}

/**
 * Id of the first open question whose answer can still change the level, the first cause or its band; undefined if
 * there is none. The bounds are sums, because points add up over questions: the most that one cause can gain on another
 * is the sum of its gains in every open question.
 */
export function chooseNext(prospect: Prospect): string | undefined {
  const { situation } = prospect;
  const soonest = situation.unsettled.find((id) => situation.isUnanswered(id));
  if (soonest === undefined || prospect.range.floor === 'emergency') return undefined;
  const search = new Search(prospect, soonest);
  search.collectForLevel();
  if (!search.isOver && !hasOwnOutcome(prospect, prospect.judgement.level)) search.collectForFirst();
  return situation.unsettled.find((id) => search.wanted.has(id));
}

/** Whether a rule of this level is certain to hold and has an outcome of its own, which shows no causes. */
export function hasOwnOutcome({ rules, situation }: Prospect, level: Level): boolean {
  return rules.some(({ rule, when }) => rule.outcome && rule.level === level && outlook(when, situation) === 'yes');
}

/** Collects the open questions that can change the result, and stops at the earliest one. */
class Search {
  readonly wanted = new Set<string>();
  private readonly _seen = new Set<string>();
  private readonly _prospect: Prospect;
  private readonly _soonest: string;

  constructor(prospect: Prospect, soonest: string) {
    this._prospect = prospect;
    this._soonest = soonest;
  }

  /** Whether the earliest open question is among the wanted ones, so that no other can come before it. */
  get isOver(): boolean {
    return this.wanted.has(this._soonest);
  }

  /** Adds the open questions that can raise the level. */
  collectForLevel(): void {
    const { situation, range } = this._prospect;
    if (range.floor === range.ceiling) return;
    const { rules, dangers } = raisersAbove(range.floor, this._prospect);
    for (const { when } of rules) situation.visitOpen(when, this._add);
    for (const { needs, rows } of dangers) {
      if (needs) situation.visitOpen(needs, this._add);
      for (const id of situation.unsettled) if (rows.has(id)) this._addQuestion(id);
    }
  }

  /** Adds the open questions that can change the first cause or its band. */
  collectForFirst(): void {
    const { rules, scores, situation, judgement, range } = this._prospect;
    // An outcome with its own text shows no causes.
    for (const { rule, when } of rules) {
      if (rule.outcome && isAtLeast(rule.level, range.floor)) situation.visitOpen(when, this._add);
    }
    const [first] = rank(scores, judgement.level);
    if (first && !isCertain(first, this._prospect)) this._collectMoves(first, undefined);
    for (const rival of scores.contenders) {
      if (this.isOver) return;
      if (rival === first || !canRank(rival, this._prospect)) continue;
      if (!first || canOvertake(rival, first, this._prospect)) this._collectMoves(rival, first);
    }
    if (!first) this._collectForFirstDanger();
  }

  /** Without a ranked cause the most pressing danger comes first; adds the questions that can replace it. */
  private _collectForFirstDanger(): void {
    const { rules, scores, situation } = this._prospect;
    const [first] = dangersOf(this._prospect);
    const rivals = new Map(
      scores.contenders
        .filter((contender) => contender.cause.danger && (!first || byUrgency(contender, first) <= 0))
        .map((contender) => [contender.cause.id, contender]),
    );
    for (const { rule, when } of rules) {
      const named = (rule.causes ?? []).flatMap((id) => rivals.get(id) ?? []);
      if (named.length > 0) situation.visitOpen(when, this._add);
      // A rule that holds without an answer to quote names no cause yet.
      if (named.some((contender) => contender !== first)) situation.visitEvery(when, this._add);
    }
    for (const contender of rivals.values()) {
      if (raiseOutlook(contender, scores) === 'maybe') this._collectMoves(contender, undefined);
    }
  }

  /**
   * Adds the open questions in which a cause can gain or lose points against another one, or against the score from
   * which causes are shown.
   */
  private _collectMoves(one: Contender, other: Contender | undefined): void {
    const { scores, situation } = this._prospect;
    if (one.needs) situation.visitOpen(one.needs, this._add);
    for (const id of situation.unsettled) {
      if (scores.gain(id, one, other) > 0 || scores.gain(id, other, one) > 0) this._addQuestion(id);
    }
  }

  private readonly _add = ({ question }: Literal): boolean => {
    if (this._seen.has(question)) return false;
    this._seen.add(question);
    if (this._prospect.situation.isUnanswered(question)) this.wanted.add(question);
    return true;
  };

  private _addQuestion(id: string): void {
    const { situation } = this._prospect;
    if (situation.isUnanswered(id)) this.wanted.add(id);
    situation.visitWhen(id, this._add);
  }
}

/** Whether a cause can still become one of the ranked causes. */
export function canRank(contender: Contender, { scores, range }: Prospect): boolean {
  if (!isShownAt(contender, range.ceiling) || scores.eligibility(contender) === 'no') return false;
  if (!scores.of(contender).isPointedTo && !scores.canPointTo(contender)) return false;
  return scores.totalRange(contender).most >= partialFrom;
}

/** Whether a ranked cause keeps its place among the ranked causes, and its band, with any further answers. */
function isCertain(contender: Contender, { scores, range }: Prospect): boolean {
  const { least, most } = scores.totalRange(contender);
  return (
    isShownAt(contender, range.floor) &&
    scores.eligibility(contender) === 'yes' &&
    (least >= strongFrom || (least >= partialFrom && most < strongFrom))
  );
}

/** Whether a cause can still overtake another one. */
export function canOvertake(rival: Contender, first: Contender, { scores }: Prospect): boolean {
  const lead = scores.of(first).total - scores.of(rival).total;
  const gain = scores.gainOfAll(rival, first);
  return gain > lead || (gain === lead && byTie(rival, first) > 0);
}
