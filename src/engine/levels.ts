import { higherLevel, isAtLeast, type Level } from '../model/level.ts';
import { firedLiterals, holds, outlook } from './conditions.ts';
import type { Reason, Rule } from '../model/checker.ts';
import type { Contender } from './weight-table.ts';
import type { Scores } from './scores.ts';
import type { Situation } from './situation.ts';
import type { Outlook, ParsedCondition } from './types.ts';

/** A rule with its condition parsed. */
export interface ParsedRule {
  readonly rule: Rule;
  readonly when: ParsedCondition;
}

/** The input of a judgement. */
export interface Grounds {
  readonly rules: readonly ParsedRule[];
  readonly situation: Situation;
  readonly scores: Scores;
}

/** The level, and what raised it. */
export interface Judgement {
  readonly level: Level;
  /** The rules that hold, at any level. */
  readonly fired: readonly ParsedRule[];
  /** The dangerous causes that raise the level by their own score. */
  readonly raised: readonly Contender[];
}

/** The highest level of the rules that hold and of the dangers that pass their threshold. Nothing lowers it. */
export function judge({ rules, situation, scores }: Grounds): Judgement {
  const fired = rules.filter(({ when }) => holds(when, situation));
  const raised = scores.contenders.filter((contender) => raises(contender, scores));
  const level = [...fired.map(({ rule }) => rule.level), ...raised.map(dangerLevel)].reduce(higherLevel, 'self-care');
  return { level, fired, raised };
}

/** The reasons for the level. If nothing raised it, the first self-care rule gives the reason. */
export function reasonsFor(
  judgement: Judgement,
  { rules, situation, scores }: Grounds,
  isComplete: boolean,
): readonly Reason[] {
  const { level, fired, raised } = judgement;
  // In a complete run, an optional question without an answer is no reason.
  const isSilence = ({ when }: ParsedRule) =>
    firedLiterals(when, situation).every(({ answer }) => answer === 'unanswered');
  const reasons = [
    ...fired
      .filter((fired) => fired.rule.level === level && !(isComplete && isSilence(fired)))
      .map((fired) => reasonOf(fired, situation)),
    ...raised
      .filter((contender) => dangerLevel(contender) === level)
      .map((contender) => reasonOfDanger(contender, situation, scores)),
  ];
  if (reasons.length > 0) return reasons;
  return rules
    .filter(({ rule }) => rule.level === level)
    .slice(0, 1)
    .map((rule) => reasonOf(rule, situation));
}

/** The lowest and the highest level that the open questions can still lead to. */
export interface LevelRange {
  readonly floor: Level;
  readonly ceiling: Level;
}

export function levelRange({ rules, situation, scores }: Grounds): LevelRange {
  let floor: Level = 'self-care';
  let ceiling: Level = 'self-care';
  const widen = (level: Level, later: Outlook) => {
    if (later === 'yes') floor = higherLevel(floor, level);
    if (later !== 'no') ceiling = higherLevel(ceiling, level);
  };
  for (const { rule, when } of rules) widen(rule.level, outlook(when, situation));
  for (const contender of scores.contenders) {
    if (contender.cause.danger) widen(contender.cause.danger.level, raiseOutlook(contender, scores));
  }
  return { floor, ceiling };
}

function raises(contender: Contender, scores: Scores): boolean {
  const { threshold } = contender.cause.danger ?? {};
  if (threshold === undefined) return false;
  const { danger, isPointedTo, isEligible } = scores.of(contender);
  return isEligible && isPointedTo && danger >= threshold;
}

/** Whether a dangerous cause will raise the level by its own score once every open question is answered. */
export function raiseOutlook(contender: Contender, scores: Scores): Outlook {
  const { threshold } = contender.cause.danger ?? {};
  const eligibility = scores.eligibility(contender);
  if (threshold === undefined || eligibility === 'no') return 'no';
  const { isPointedTo } = scores.of(contender);
  if (!isPointedTo && !scores.canPointTo(contender)) return 'no';
  const { least, most } = scores.dangerRange(contender);
  if (most < threshold) return 'no';
  return eligibility === 'yes' && isPointedTo && least >= threshold ? 'yes' : 'maybe';
}

/** The rules and dangers that can still raise the level above `floor`. */
export function raisersAbove(floor: Level, { rules, situation, scores }: Grounds) {
  return {
    rules: rules.filter(({ rule, when }) => !isAtLeast(floor, rule.level) && outlook(when, situation) === 'maybe'),
    dangers: scores.contenders.filter(
      (contender) => !isAtLeast(floor, dangerLevel(contender)) && raiseOutlook(contender, scores) === 'maybe',
    ),
  };
}

export function dangerLevel({ cause }: Contender): Level {
  return cause.danger?.level ?? 'self-care';
}

function reasonOf({ rule, when }: ParsedRule, situation: Situation): Reason {
  const { id, why, sources, private: isPrivate } = rule;
  const quotes = situation.quoteSpecific(firedLiterals(when, situation));
  return { text: why, quotes, rule: id, sources, ...(isPrivate && { private: true }) };
}

function reasonOfDanger(contender: Contender, situation: Situation, scores: Scores): Reason {
  const { id, name, danger } = contender.cause;
  const parts = scores.parts(contender).filter(({ weight }) => weight > 0);
  const quotes = situation.quoteSpecific(parts.map(({ question, answer }) => ({ question: question.id, answer })));
  return { text: danger?.why ?? name, quotes, rule: id, sources: danger?.sources ?? [] };
}
