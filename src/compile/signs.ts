import { parse, parseLiteral } from '../engine/conditions.ts';
import { higherLevel, isAtLeast, type Level } from '../model/level.ts';
import type { Literal, ParsedCondition } from '../engine/types.ts';
import type { Place, ProblemList } from './problems.ts';
import type { Content } from './entries.ts';
import type { Known } from './known.ts';
import { checkAnswer } from './resolve-checker.ts';

/** Answers as written behind a sign, `{= leg.swollen, health.pill | health.travel}`, without the braces. */
export interface WrittenAnswers {
  readonly text: string;
  readonly place: Place;
}

/** A sign on a care card: an item of its list, or its paragraph where it has no list. */
export interface Sign {
  readonly level: Level;
  readonly place: Place;
  /** What is written behind the sign itself; absent: nobody has named its answers yet. */
  readonly answers?: WrittenAnswers;
  /** What is written behind the lead of the card and goes for all of its signs. */
  readonly shared: readonly WrittenAnswers[];
}

/** How many signs of the care cards the proof holds. */
export interface SignCount {
  /** The checker gives their answers the level of their card. */
  readonly held: number;
  /** Marked `{=}`: the checker does not ask about them. */
  readonly unasked: number;
  /** Without a mark. */
  readonly unnamed: number;
}

/** Every alternative has its turn: `a, b | c` is `a` with `b`, and `a` with `c`. */
type Alternatives = readonly (readonly string[])[];

/** Pages and checker agree: the rules give the answers of a sign the level of its card, no less and no more. */
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
 * The level that these answers have whatever else is answered. Conditions are positive, so a rule that holds with these
 * answers alone holds with any others beside them. Scores of dangers are left out: another answer can lower them.
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
