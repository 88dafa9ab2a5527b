import type { Cause, Condition, Rule, Rules } from '../../src/model/checker.ts';

// Small rules made by hand, to see the mechanics of the engine without the real content.

export function rule(level: Rule['level'], when: Condition, rest: Partial<Rule> = {}): Rule {
  const id = rest.id ?? `${level}-${JSON.stringify(when)}`;
  return { id, level, when, why: `Because of ${id}.`, sources: ['TOY'], ...rest };
}

export function cause(id: string, weights: Cause['weights'], rest: Partial<Cause> = {}): Cause {
  return { id, name: `The ${id}`, page: id, prior: 0, weights, ...rest };
}

/** The reason for self-care, which every set of rules needs. */
export const calm = rule('self-care', { any: ['age.0-130', 'age.unanswered', 'age.not-sure'] }, { id: 'calm' });

export function toyRules(parts: Partial<Rules>): Rules {
  const { questions = [], rules = [], causes = [] } = parts;
  const silence = questions.filter(({ safety }) => safety).map(({ id }) => `${id}.unanswered`);
  const guard = silence.length > 0 ? [rule('soon', { any: silence }, { id: 'silence' })] : [];
  return { questions, rules: [...rules, ...guard, calm], causes, version: 'toy' };
}
