import type { Condition } from '../model/checker.ts';
import type { Path } from './parse-yaml.ts';
import type { Place, ProblemList } from './problems.ts';

/** What a literal may name besides the options and the ages of a question. No option has such an id. */
export const answersWithoutOption: readonly string[] = ['none', 'unanswered', 'not-sure'];

/** A parsed literal such as `leg.swollen` or `age.60+`, with its place in the file. */
export interface LocatedLiteral {
  readonly question: string;
  /** Id of an option, a range of years, `not-sure` or `unanswered`. */
  readonly answer: string;
  readonly place: Place;
}

/** A condition with the places of its literals. */
export interface LocatedCondition {
  readonly condition: Condition;
  readonly literals: readonly LocatedLiteral[];
}

/** Reads a condition from YAML; reports a problem and returns undefined for any form but the positive ones. */
export function readCondition(
  value: unknown,
  at: (...path: Path) => Place,
  problems: ProblemList,
): LocatedCondition | undefined {
  const literals: LocatedLiteral[] = [];
  let isWhole = true;

  function refuse(path: Path, found: string): Condition {
    problems.report('condition-form', at(...path), found);
    isWhole = false;
    return { any: [] };
  }

  function readParts(parts: unknown, path: Path): readonly Condition[] {
    if (Array.isArray(parts) && parts.length > 0) return parts.map((part, index) => read(part, [...path, index]));
    refuse(path, 'an empty list');
    return [];
  }

  function read(part: unknown, path: Path): Condition {
    if (typeof part === 'string') {
      const [, question, answer] = /^([a-z0-9-]+)\.([a-z0-9-]+\+?)$/.exec(part) ?? [];
      if (question === undefined || answer === undefined) return refuse(path, `"${part}"`);
      literals.push({ question, answer, place: at(...path) });
      return part;
    }
    if (typeof part !== 'object' || part === null) return refuse(path, String(part));
    const { all, any, 'at-least': atLeast, of } = part as Record<string, unknown>;
    const keys = Object.keys(part).sort().join(' ');
    if (keys === 'all') return { all: readParts(all, [...path, 'all']) };
    if (keys === 'any') return { any: readParts(any, [...path, 'any']) };
    if (keys === 'at-least of' && Number.isInteger(atLeast) && Array.isArray(of)) {
      const count = atLeast as number;
      if (count < 1 || count > of.length) return refuse(path, `at-least ${String(count)} of ${String(of.length)}`);
      return { atLeast: count, of: readParts(of, [...path, 'of']) };
    }
    return refuse(path, `the keys "${Object.keys(part).join(', ')}"`);
  }

  const condition = read(value, []);
  return isWhole ? { condition, literals } : undefined;
}
