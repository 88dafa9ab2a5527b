import { higherLevel, isAtLeast, type Level } from '../model/level.ts';
import { collectOpen, firedLiterals, holds, outlook, type Outlook, type Parsed } from './conditions.ts';
import type { Reason, Rule } from '../model/checker.ts';
import type { Contender, ScoreSheet } from './scores.ts';
import type { Situation } from './situation.ts';

/** A rule with its condition taken apart. */
export interface ParsedRule {
  readonly rule: Rule;
  readonly when: Parsed;
}

/** How soon to get help, and what says so. */
export interface Judgement {
  readonly level: Level;
  /** The rules that hold, of every level. */
  readonly fired: readonly ParsedRule[];
  /** The dangerous causes that raise the level by their own score. */
  readonly raised: readonly Contender[];
}

/** The highest level of all rules that hold and of all dangers that the answers fit. Nothing lowers it. */
export function judge(rules: readonly ParsedRule[], sheet: ScoreSheet, situation: Situation): Judgement {
  const fired = rules.filter(({ when }) => holds(when, situation));
  const raised = sheet.contenders.filter((contender) => raises(contender, sheet, situation));
  const level = [...fired.map(({ rule }) => rule.level), ...raised.map(dangerLevel)].reduce(higherLevel, 'self-care');
  return { level, fired, raised };
}

/**
 * Why this level. Where nothing raised it, the first rule for self-care says so. Once nothing is left to ask, a question that
 * nobody had to answer is no reason beside others.
 */
export function reasonsFor(
  { level, fired, raised }: Judgement,
  rules: readonly ParsedRule[],
  situation: Situation,
  isComplete: boolean,
): readonly Reason[] {
  const isSilence = ({ when }: ParsedRule) =>
    firedLiterals(when, situation).every(({ answer }) => answer === 'unanswered');
  const atLevel = fired.filter(({ rule }) => rule.level === level);
  const spoken = atLevel.filter((rule) => !isComplete || !isSilence(rule));
  const dangers = raised.filter((contender) => dangerLevel(contender) === level);
  const telling = spoken.length + dangers.length > 0 ? spoken : atLevel;
  const reasons = [...telling.map(({ rule }) => reasonOf(rule)), ...dangers.map(reasonOfDanger)];
  if (reasons.length > 0) return reasons;
  return rules
    .filter(({ rule }) => rule.level === level)
    .slice(0, 1)
    .map(({ rule }) => reasonOf(rule));
}

/** The lowest and the highest level to which the open questions can still lead. */
export interface LevelRange {
  readonly floor: Level;
  readonly ceiling: Level;
}

export function levelRange(
  rules: readonly ParsedRule[],
  sheet: ScoreSheet,
  situation: Situation,
  open: readonly string[],
): LevelRange {
  let floor: Level = 'self-care';
  let ceiling: Level = 'self-care';
  const widen = (level: Level, sight: Outlook) => {
    if (sight === 'yes') floor = higherLevel(floor, level);
    if (sight !== 'no') ceiling = higherLevel(ceiling, level);
  };
  for (const { rule, when } of rules) widen(rule.level, outlook(when, situation));
  for (const contender of sheet.contenders) {
    if (contender.cause.danger) widen(contender.cause.danger.level, raiseOutlook(contender, sheet, situation, open));
  }
  return { floor, ceiling };
}

/** Adds the open questions that can still raise the level above `floor`. */
export function collectForLevel(
  rules: readonly ParsedRule[],
  sheet: ScoreSheet,
  situation: Situation,
  open: readonly string[],
  floor: Level,
  found: Set<string>,
): void {
  for (const { rule, when } of rules) {
    if (!isAtLeast(floor, rule.level)) collectOpen(when, situation, found);
  }
  for (const contender of sheet.contenders) {
    const { danger } = contender.cause;
    if (!danger || isAtLeast(floor, danger.level)) continue;
    if (raiseOutlook(contender, sheet, situation, open) !== 'maybe') continue;
    if (contender.needs) collectOpen(contender.needs, situation, found);
    for (const id of open) if (contender.rows.has(id)) situation.collectOpen(id, found);
  }
}

function raises(contender: Contender, sheet: ScoreSheet, situation: Situation): boolean {
  const { threshold } = contender.cause.danger ?? {};
  if (threshold === undefined) return false;
  const { danger, isPointedTo, isEligible } = sheet.score(contender, situation);
  return isEligible && isPointedTo && danger >= threshold;
}

/** Whether a dangerous cause raises the level by its own score once every open question has an answer. */
export function raiseOutlook(
  contender: Contender,
  sheet: ScoreSheet,
  situation: Situation,
  open: readonly string[],
): Outlook {
  const { threshold } = contender.cause.danger ?? {};
  const eligibility = sheet.eligibility(contender, situation);
  if (threshold === undefined || eligibility === 'no') return 'no';
  const score = sheet.score(contender, situation);
  if (!score.isPointedTo && !sheet.canPointTo(contender, open)) return 'no';
  const { least, most } = sheet.dangerRange(contender, score, situation, open);
  if (most < threshold) return 'no';
  return eligibility === 'yes' && score.isPointedTo && least >= threshold ? 'yes' : 'maybe';
}

function dangerLevel({ cause }: Contender): Level {
  return cause.danger?.level ?? 'self-care';
}

function reasonOf({ id, why, sources }: Rule): Reason {
  return { text: why, rule: id, sources };
}

function reasonOfDanger({ cause: { id, name, danger } }: Contender): Reason {
  return { text: danger?.why ?? name, rule: id, sources: danger?.sources ?? [] };
}
