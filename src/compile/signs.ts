import { parse, parseLiteral } from '../engine/conditions.ts';
import { higherLevel, isAtLeast, type Level } from '../model/level.ts';
import type { Literal, ParsedCondition } from '../engine/types.ts';
import type { ProblemList } from './problems.ts';
import type { Content } from './entries.ts';
import type { Known } from './known.ts';
import { checkAnswer } from './resolve-checker.ts';
import type { WrittenAnswers } from './sign.ts';

/** Numbers of signs on care cards, by what the proof says of them. */
export interface SignCount {
  /** Proved: the checker gives the answers the level of the card. */
  readonly held: number;
  /** Marked `{=}`: the checker does not ask about the sign. */
  readonly unasked: number;
  /** Not marked. */
  readonly unnamed: number;
}

/** Alternatives are expanded: `a, b | c` means `a` with `b`, and `a` with `c`. */
type Alternatives = readonly (readonly string[])[];

/** Proves that the rules give the answers of each sign exactly the level of its card. */
export function checkSigns(content: Content, known: Known, problems: ProblemList): SignCount {
  const rules = content.rules.map(({ value }) => ({ id: value.id, level: value.level, when: parse(value.when) }));
  const count = { held: 0, unasked: 0, unnamed: 0 };
  for (const { level, place, answers, shared } of content.pages.flatMap(({ body }) => body.signs)) {
    if (!answers) count.unnamed += level === 'self-care' ? 0 : 1;
    else if (!answers.text.trim()) count.unasked++;
    else {
      const groups = [...shared, answers].map((written) => readAnswers(written, known, problems));
      if (groups.some((group) => !group)) continue;
      const all = groups.flatMap((group) => group ?? []);
      const wrong = combinations(all).filter((given) => {
        const least = leastLevel(given, rules);
        if (least === level) return false;
        const id = isAtLeast(level, least) ? 'sign-high' : 'sign-low';
        problems.report(id, place, level, least, given.join(', '));
        return true;
      });
      if (wrong.length === 0) count.held++;
    }
  }
  return count;
}

function readAnswers({ text, place }: WrittenAnswers, known: Known, problems: ProblemList): Alternatives | undefined {
  const groups = text.split(',').map((group) => group.split('|').map((literal) => literal.trim()));
  const literals = groups.flat();
  const odd = literals.find((literal) => !/^[a-z0-9-]+\.[a-z0-9-]+\+?$/.test(literal));
  if (odd !== undefined) {
    problems.report('sign-form', place, odd);
    return undefined;
  }
  const isKnown = literals.map((literal) => {
    const [question = '', answer = ''] = literal.split('.');
    return checkAnswer({ question, answer, place }, known, problems);
  });
  return isKnown.every(Boolean) ? groups : undefined;
}

function combinations(groups: Alternatives): readonly (readonly string[])[] {
  return groups.reduce<readonly (readonly string[])[]>(
    (sets, group) => sets.flatMap((set) => group.map((literal) => [...set, literal])),
    [[]],
  );
}

/**
 * The lowest level for these answers and any others. A rule that holds for these answers alone holds for more, since
 * conditions are positive. Danger scores are left out, because other answers can lower them.
 */
function leastLevel(
  given: readonly string[],
  rules: readonly { readonly level: Level; readonly when: ParsedCondition }[],
): Level {
  const literals = given.map(parseLiteral);
  return rules
    .filter(({ when }) => follows(when, literals))
    .reduce<Level>((level, rule) => higherLevel(level, rule.level), 'self-care');
}

/** Whether the condition holds wherever the given literals hold. */
function follows(condition: ParsedCondition, given: readonly Literal[]): boolean {
  if ('question' in condition) return given.some((literal) => implies(literal, condition));
  return condition.parts.filter((part) => follows(part, given)).length >= condition.atLeast;
}

function implies(one: Literal, other: Literal): boolean {
  if (one.question !== other.question || one.answer !== other.answer) return false;
  return one.answer !== '' || (one.from >= other.from && one.to <= other.to);
}
