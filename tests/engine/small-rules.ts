import * as fc from 'fast-check';
import { cause, rule, toyRules } from './toy.ts';
import type { Engine } from '../../src/engine/create-engine.ts';
import type { Answer, Answers, Cause, Condition, Question, Rule, Rules } from '../../src/model/checker.ts';

// Random rules over a few questions, small enough to try out every way a run can go on.

/** Random rules over these questions, with up to three rules and three causes. */
export function smallRules(questions: readonly Question[]): fc.Arbitrary<Rules> {
  const condition = conditionOver(questions);
  const listed = questions
    .filter(({ kind, place }) => kind === 'many' && !place)
    .flatMap(({ id, options }) => options.map((option) => `${id}.${option.id}`));
  const level = fc.constantFrom<Rule['level']>('emergency', 'urgent', 'soon');
  const danger = fc.record({ level, threshold: fc.integer({ min: 2, max: 6 }), why: fc.constant('Danger.') });
  const rules = fc.record({ level, when: condition, names: fc.boolean(), own: fc.integer({ min: 0, max: 9 }) });
  const causes = fc.record({
    weights: weightsOver(questions),
    prior: fc.integer({ min: -1, max: 2 }),
    danger: fc.option(danger, { freq: 2 }),
    needs: fc.option(condition, { freq: 3 }),
    never: fc.option(fc.constantFrom(...listed), { freq: 2 }),
  });
  return fc
    .record({
      rules: fc.array(rules, { minLength: 1, maxLength: 3 }),
      causes: fc.array(causes, { minLength: 1, maxLength: 3 }),
    })
    .map(({ rules, causes }) =>
      toyRules({
        questions,
        rules: rules.map(({ level: raised, when, names, own }, index) =>
          rule(raised, when, {
            id: `r${index}`,
            ...(names ? { causes: ['c0'] } : {}),
            ...(own === 0 ? { outcome: 'own' } : {}),
          }),
        ),
        causes: causes.map(({ danger: harm, needs, never, ...rest }, index): Cause => ({
          ...cause(`c${index}`, rest.weights, rest),
          ...(harm && { danger: harm }),
          ...(never && !harm && { never: [never] }),
          ...(needs ? { needs } : {}),
        })),
      }),
    );
}

function answerIds({ kind, options }: Question): readonly string[] {
  return kind === 'number' ? ['0-15', '60+'] : options.map(({ id }) => id);
}

function conditionOver(questions: readonly Question[]): fc.Arbitrary<Condition> {
  const literal = fc.constantFrom(
    ...questions.flatMap((question) =>
      [...answerIds(question), 'not-sure', 'unanswered'].map((answer) => `${question.id}.${answer}`),
    ),
  );
  const parts = fc.array(literal, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    literal,
    parts.map((all) => ({ all })),
    parts.map((any) => ({ any })),
    fc.tuple(parts, parts).map(([any, all]) => ({ all: [{ any }, ...all] })),
    fc.array(literal, { minLength: 2, maxLength: 4 }).map((of) => ({ atLeast: 2, of })),
  );
}

// More for than against, so that there is something to rank.
const weight = fc.constantFrom(-2, -1, 0, 0, 1, 1, 2, 2);

function weightsOver(questions: readonly Question[]): fc.Arbitrary<Cause['weights']> {
  return fc.record(
    Object.fromEntries(
      questions.map((question) => [
        question.id,
        fc.record(Object.fromEntries(answerIds(question).map((id) => [id, weight]))),
      ]),
    ),
  );
}

/** Every answer to try for a question; of lists with all options, without the mixes between. */
export function answersTo({ kind, options }: Question): readonly Answer[] {
  if (kind === 'number') return [10, 30, 70, 'not-sure'];
  const ids = options.map(({ id }) => id);
  return kind === 'one' ? [...ids, 'not-sure'] : ['none', 'not-sure', ...ids.map((id) => [id]), ids];
}

/** Every way to answer every question that is still asked. */
export function completions(engine: Engine, told: Answers): readonly Answers[] {
  const { asked } = engine.run(told);
  const open = engine.questions.find(({ id }) => told[id] === undefined && asked.includes(id));
  if (!open) return [told];
  return answersTo(open).flatMap((answer) => completions(engine, { ...told, [open.id]: answer }));
}

/** What a run decides: the level, the first cause, and its band. */
export function standOf(engine: Engine, answers: Answers): string {
  const { level, causes } = engine.assess(answers);
  // The screen of an emergency shows no causes, and its questions end at once.
  return level === 'emergency' ? level : `${level} ${causes[0]?.id ?? '-'} ${causes[0]?.fit ?? '-'}`;
}

export function pick<Item>(items: readonly Item[], dice: fc.Stream<number>): Item {
  const { value } = dice.next() as { value: number };
  return items[value % items.length]!;
}
