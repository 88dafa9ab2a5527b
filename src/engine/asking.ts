import { isAtLeast } from '../model/level.ts';
import { collectEvery, collectOpen, outlook } from './conditions.ts';
import {
  collectForLevel,
  judge,
  levelRange,
  raiseOutlook,
  type Judgement,
  type LevelRange,
  type ParsedRule,
} from './levels.ts';
import { dangersOf, isShownAt, partialFrom, precedence, pressing, rank, strongFrom, type Ranked } from './ranking.ts';
import type { Question } from '../model/checker.ts';
import type { Contender, ScoreSheet } from './scores.ts';
import type { Screen, Situation } from './situation.ts';

/** The rules, laid out for judging. */
export interface Prepared {
  /** By question id, in the order of asking. */
  readonly screens: ReadonlyMap<string, Screen>;
  readonly rules: readonly ParsedRule[];
  readonly sheet: ScoreSheet;
}

/** One point of a run, and how far what follows can move it. */
interface Prospect extends Prepared {
  readonly situation: Situation;
  /** The questions that can still say something else than now. */
  readonly open: readonly string[];
  readonly range: LevelRange;
  readonly judgement: Judgement;
  /** Whether the next question is known already. */
  readonly isEnough: () => boolean;
}

/**
 * The first open question, in the order of asking, whose answer can still change the level, which cause stands first, or
 * its band; null when there is none. The bounds are sums: points add up question by question, so the most that one cause
 * can gain on another is the sum of what it can gain in each open question.
 */
export function chooseNext(prepared: Prepared, situation: Situation): Question | null {
  const { screens, rules, sheet } = prepared;
  const open = situation.open();
  const asked = open.filter((id) => situation.isOpen(id));
  const [soonest] = asked;
  if (soonest === undefined) return null;
  const range = levelRange(rules, sheet, situation, open);
  if (range.floor === 'emergency') return null;
  const wanted = new Set<string>();
  if (range.floor !== range.ceiling) collectForLevel(rules, sheet, situation, open, range.floor, wanted);
  // The soonest question is the answer, whatever else is wanted.
  if (!wanted.has(soonest)) {
    const judgement = judge(rules, sheet, situation);
    if (!hasOwnOutcome(judgement, situation)) {
      collectForFirst({ ...prepared, situation, open, range, judgement, isEnough: () => wanted.has(soonest) }, wanted);
    }
  }
  return screens.get(asked.find((id) => wanted.has(id)) ?? '')?.question ?? null;
}

/** Whether the result shows no causes whatever comes: it has a text of its own. */
function hasOwnOutcome({ level, fired }: Judgement, situation: Situation): boolean {
  return fired.some(({ rule, when }) => rule.outcome && rule.level === level && outlook(when, situation) === 'yes');
}

/** Adds the open questions that can change which cause stands first, or its band. */
function collectForFirst(prospect: Prospect, wanted: Set<string>): void {
  const { rules, sheet, situation, judgement, range, isEnough } = prospect;
  // A text of its own would take all causes from the result.
  for (const { rule, when } of rules) {
    if (rule.outcome && isAtLeast(rule.level, range.floor)) collectOpen(when, situation, wanted);
  }
  const [first] = rank(sheet, situation, judgement.level);
  if (first && !isCertain(first, prospect)) collectFor(first.contender, undefined, prospect, wanted);
  for (const rival of sheet.contenders) {
    if (isEnough()) return;
    if (rival === first?.contender || !canRank(rival, prospect)) continue;
    if (!first || canOvertake(rival, first, prospect)) collectFor(rival, first?.contender, prospect, wanted);
  }
  if (!first) collectForFirstDanger(prospect, wanted);
}

/** Whether a cause may still come to stand among the ranked ones. */
function canRank(contender: Contender, { sheet, situation, open, range }: Prospect): boolean {
  if (!isShownAt(contender, range.ceiling) || sheet.eligibility(contender, situation) === 'no') return false;
  const score = sheet.score(contender, situation);
  if (!score.isPointedTo && !sheet.canPointTo(contender, open)) return false;
  return sheet.totalRange(contender, score, situation, open).most >= partialFrom;
}

/** Whether a ranked cause stays ranked, in its band, whatever comes. */
function isCertain({ contender, score }: Ranked, { sheet, situation, open, range }: Prospect): boolean {
  const { least, most } = sheet.totalRange(contender, score, situation, open);
  return (
    isShownAt(contender, range.floor) &&
    sheet.eligibility(contender, situation) === 'yes' &&
    (least >= strongFrom || (least >= partialFrom && most < strongFrom))
  );
}

function canOvertake(rival: Contender, { contender, score }: Ranked, { sheet, situation, open }: Prospect): boolean {
  const lead = score.total - sheet.score(rival, situation).total;
  const gain = open.reduce((total, id) => total + sheet.gain(id, rival, contender, situation), 0);
  return gain > lead || (gain === lead && precedence(rival, contender) > 0);
}

/** Adds the open questions in which a cause can move against another one, or against the mark from which it is shown. */
function collectFor(one: Contender, other: Contender | undefined, prospect: Prospect, wanted: Set<string>): void {
  const { sheet, situation, open } = prospect;
  if (one.needs) collectOpen(one.needs, situation, wanted);
  for (const id of open) {
    const moves = sheet.gain(id, one, other, situation) > 0 || sheet.gain(id, other, one, situation) > 0;
    if (moves) situation.collectOpen(id, wanted);
  }
}

/** Where no cause is ranked, the most pressing danger stands first: adds the questions that can bring another one there. */
function collectForFirstDanger(prospect: Prospect, wanted: Set<string>): void {
  const { rules, sheet, situation, open, judgement } = prospect;
  const [first] = dangersOf(judgement, sheet, situation);
  const rivals = new Map(
    sheet.contenders
      .filter((contender) => contender.cause.danger && (!first || pressing(contender, first) <= 0))
      .map((contender) => [contender.cause.id, contender]),
  );
  for (const { rule, when } of rules) {
    const named = (rule.causes ?? []).flatMap((id) => rivals.get(id) ?? []);
    if (named.length > 0) collectOpen(when, situation, wanted);
    // A rule that holds without words to quote names nobody yet.
    if (named.some((contender) => contender !== first)) collectEvery(when, situation, wanted);
  }
  for (const contender of rivals.values()) {
    if (raiseOutlook(contender, sheet, situation, open) === 'maybe') collectFor(contender, undefined, prospect, wanted);
  }
}
