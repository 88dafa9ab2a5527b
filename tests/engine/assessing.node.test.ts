import { expect } from 'chai';
import { describe, it } from 'node:test';
import { createEngine } from '../../src/engine/create-engine.ts';
import { explain } from '../../src/engine/explain.ts';
import { choice, list, years } from '../support/toy-questions.ts';
import { cause, rule, toyRules } from './toy.ts';
import type { Answers, Question, Rule, Rules } from '../../src/model/checker.ts';

const location = list('location', 'front back', { place: true });
const signs = list('signs', 'hot cold numb odd', { safety: true });
const start = choice('start', 'sudden slow');
const health = list('health', 'old weak', { general: true });

function engineOf(parts: Partial<Rules>) {
  return createEngine(toyRules({ questions: [years('age'), location, start, signs, health], ...parts }));
}

const well = { location: ['back'], start: 'slow', signs: 'none', health: 'none' };

describe('the level', () => {
  const engine = engineOf({
    rules: [rule('emergency', 'signs.hot'), rule('urgent', 'signs.cold'), rule('soon', 'signs.numb')],
  });

  it('is self-care when no rule raises it', () => {
    expect(engine.assess(well).level).to.equal('self-care');
  });

  it('is the highest of all rules that hold', () => {
    expect(engine.assess({ ...well, signs: ['numb', 'cold'] }).level).to.equal('urgent');
    expect(engine.assess({ ...well, signs: ['numb', 'hot', 'cold'] }).level).to.equal('emergency');
  });

  it('is at least soon while a question about safety has no answer', () => {
    expect(engine.assess({ location: ['back'] }).level).to.equal('soon');
    expect(engine.assess({}).level).to.equal('soon');
  });

  it('has only the reasons of the rules with that level', () => {
    const { reasons } = engine.assess({ ...well, signs: ['numb', 'cold'] });
    expect(reasons).to.deep.equal([
      {
        text: 'Because of urgent-"signs.cold".',
        quotes: ['It is cold'],
        rule: 'urgent-"signs.cold"',
        sources: ['TOY'],
      },
    ]);
  });

  it('has a reason that quotes each answer once, and general ones beside others only where they are about safety', () => {
    const quotesWith = (rest: Partial<Question>) => {
      const when = { all: ['signs.cold', 'health.weak', { any: ['signs.cold', 'signs.numb'] }] };
      const questions = [location, signs, { ...health, ...rest }];
      const { assess } = createEngine(toyRules({ questions, rules: [rule('urgent', when)] }));
      return assess({ ...well, signs: ['cold'], health: ['weak'] }).reasons.flatMap(({ quotes }) => quotes);
    };
    expect(quotesWith({})).to.deep.equal(['It is cold']);
    expect(quotesWith({ safety: true })).to.deep.equal(['It is cold', 'It is weak']);
  });

  it('has a reason that quotes an option in the words of an earlier answer only where that was given', () => {
    const sore = list('sore', [{ id: 'calf', text: 'A sore calf', said: 'location.back' }]);
    const { assess } = createEngine(toyRules({ questions: [location, sore], rules: [rule('urgent', 'sore.calf')] }));
    const quotesAt = (place: string) => assess({ location: [place], sore: ['calf'] }).reasons[0]?.quotes;
    expect(quotesAt('back')).to.deep.equal(['It is back']);
    expect(quotesAt('front')).to.deep.equal(['A sore calf']);
  });

  it('gives a missing answer as a reason only until the last question', () => {
    const { assess } = engineOf({
      rules: [rule('soon', 'start.slow'), rule('urgent', { all: ['start.sudden', 'signs.hot'] })],
    });
    const rulesFor = (answers: Answers) => {
      const { complete, reasons } = assess(answers);
      return { complete, rules: reasons.map(({ rule: id }) => id) };
    };
    expect(rulesFor({ start: 'slow' })).to.deep.equal({ complete: true, rules: ['soon-"start.slow"'] });
    expect(rulesFor({ start: 'sudden' })).to.deep.equal({ complete: false, rules: ['silence'] });
  });

  it('has a reason for self-care, too', () => {
    expect(engine.assess(well).reasons.map(({ rule: id }) => id)).to.deep.equal(['calm']);
  });

  it('has the outcome that its rule names, without causes', () => {
    const own = engineOf({
      rules: [rule('urgent', 'signs.cold', { outcome: 'cold-words' }), rule('emergency', 'signs.hot')],
      causes: [cause('chill', { location: { back: 2 }, signs: { cold: 2 } })],
    });
    const { outcome, causes } = own.assess({ ...well, signs: ['cold'] });
    expect({ outcome, causes }).to.deep.equal({ outcome: 'cold-words', causes: [] });
    expect(own.assess({ ...well, signs: ['cold', 'hot'] }).outcome).to.equal('emergency');
  });
});

describe('a dangerous cause', () => {
  const danger = { level: 'urgent', threshold: 3, why: 'It can be a clot.', sources: ['CLOT'] } as const;
  const clot = cause(
    'clot',
    { location: { back: 1 }, start: { slow: -1, sudden: 1 }, signs: { cold: 2, numb: -2 } },
    { danger },
  );
  const engine = engineOf({ causes: [clot] });

  it('raises the level when its score reaches the threshold, and says why', () => {
    const { level, reasons } = engine.assess({ ...well, start: 'sudden', signs: ['cold'] });
    expect(level).to.equal('urgent');
    expect(reasons).to.deep.equal([
      {
        text: 'It can be a clot.',
        quotes: ['It is cold', 'It is back', 'It is sudden'],
        rule: 'clot',
        sources: ['CLOT'],
      },
    ]);
  });

  it('keeps its level when another option is ticked', () => {
    expect(engine.assess({ ...well, start: 'sudden', signs: ['cold', 'numb'] }).level).to.equal('urgent');
  });

  it('is lowered by a single-choice answer', () => {
    expect(engine.assess({ ...well, signs: ['cold'] }).level).to.equal('self-care');
  });

  it('stands before a more common cause that fits alike', () => {
    const common = cause('ache', { location: { back: 2 }, signs: { cold: 2 } }, { prior: 1 });
    const alike = { ...clot, prior: 1, weights: { ...clot.weights, location: { back: 1 } } };
    const { causes } = engineOf({ causes: [common, alike] }).assess({ ...well, start: 'sudden', signs: ['cold'] });
    expect(causes.map(({ id }) => id)).to.deep.equal(['clot', 'ache']);
  });

  it('is never shown beside a milder level', () => {
    const strong = engineOf({ causes: [{ ...clot, prior: 2, danger: { level: 'urgent' } }] });
    expect(strong.assess({ ...well, signs: ['cold'] }).causes).to.deep.equal([]);
  });

  it('is shown where a rule names it, whatever its score', () => {
    const named = engineOf({ causes: [clot], rules: [rule('urgent', 'signs.odd', { causes: ['clot'] })] });
    expect(named.assess({ ...well, signs: ['odd'] }).causes).to.deep.equal([
      {
        id: 'clot',
        name: 'The clot',
        page: 'clot',
        fit: 'partial',
        because: ['It is back', 'It is odd'],
        against: [],
        danger: true,
      },
    ]);
  });

  it('raises the level by its own score only with an answer that points to it, and with what it needs', () => {
    const danger = { level: 'urgent', threshold: 2, why: 'It can be a clot.', sources: [] } as const;
    const clot = cause('clot', { health: { old: 2 }, signs: { hot: 1 } }, { danger, needs: 'start.sudden' });
    const engine = engineOf({ causes: [clot] });
    const raisedBy = (answers: Answers) => explain(engine.run({ ...well, start: 'sudden', ...answers })).raised;
    expect(raisedBy({ health: ['old'] })).to.deep.equal([]);
    expect(raisedBy({ health: ['old'], signs: ['hot'] })).to.deep.equal(['clot']);
    expect(raisedBy({ health: ['old'], signs: ['hot'], start: 'slow' })).to.deep.equal([]);
  });

  it('stands before a milder one, then before a rarer one', () => {
    const danger = (level: Rule['level']) => ({ danger: { level } });
    const causes = [
      cause('slow', { signs: {} }, danger('soon')),
      cause('rare', { signs: {} }, { ...danger('urgent'), prior: -2 }),
      cause('known', { signs: {} }, { ...danger('urgent'), prior: -1 }),
    ];
    const named = rule('urgent', 'signs.hot', { causes: ['slow', 'rare', 'known'] });
    const { causes: shown } = engineOf({ causes, rules: [named] }).assess({ ...well, signs: ['hot'] });
    expect(shown.map(({ id, danger }) => [id, danger])).to.deep.equal([
      ['known', true],
      ['rare', true],
      ['slow', true],
    ]);
  });

  it('is shown if only its own score raises the level, and quotes what speaks for it', () => {
    const danger = { level: 'urgent', threshold: 2, why: 'It can be a clot.', sources: [] } as const;
    const clot = cause('clot', { signs: { hot: 2, cold: -1 } }, { danger });
    const engine = engineOf({ causes: [clot], rules: [rule('emergency', 'signs.numb', { id: 'numb' })] });
    const { causes, reasons } = engine.assess({ ...well, signs: ['hot', 'cold'] });
    expect(causes.map(({ id, fit }) => [id, fit])).to.deep.equal([['clot', 'partial']]);
    expect(reasons.map(({ quotes }) => quotes)).to.deep.equal([['It is hot']]);
    expect(engine.assess({ ...well, signs: ['hot', 'numb'] }).causes, 'in an emergency').to.deep.equal([]);
  });

  it('is not shown by a rule that only misses an answer', () => {
    const clot = cause('clot', { signs: {} }, { danger: { level: 'soon' } });
    const missed = rule('soon', 'start.unanswered', { causes: ['clot'] });
    const { causes } = engineOf({ causes: [clot], rules: [missed] }).assess({ ...well, start: [] });
    expect(causes).to.deep.equal([]);
  });

  it('gives no reason for a level above its own', () => {
    const danger = { level: 'soon', threshold: 1, why: 'It can be a cyst.', sources: [] } as const;
    const cyst = cause('cyst', { signs: { cold: 1 } }, { danger });
    const engine = engineOf({ causes: [cyst], rules: [rule('urgent', 'signs.hot', { id: 'hot' })] });
    const reasonsOf = (signs: string[]) => engine.assess({ ...well, signs }).reasons.map((reason) => reason.rule);
    expect(reasonsOf(['cold'])).to.deep.equal(['cyst']);
    expect(reasonsOf(['cold', 'hot'])).to.deep.equal(['hot']);
  });
});

describe('the causes', () => {
  const weights = { location: { back: 2 }, start: { slow: 2 }, signs: { numb: -2, cold: -1 } };
  const tendon = cause('tendon', weights, { prior: 3 });

  it('list the answers for them, and the answers against them that have a reason', () => {
    const { causes } = engineOf({ causes: [tendon] }).assess({ ...well, signs: ['numb', 'cold'] });
    expect(causes).to.deep.equal([
      {
        id: 'tendon',
        name: 'The tendon',
        page: 'tendon',
        fit: 'partial',
        because: ['It is back', 'It is slow'],
        against: ['It is numb'],
        danger: false,
      },
    ]);
  });

  it('are never shown with an option that makes them impossible, however much speaks for them', () => {
    const old = cause('old', { ...weights, health: { old: 2 } }, { prior: 2, never: ['signs.cold'] });
    const told = { ...well, health: ['old'] };
    const shown = (signs: string[]) =>
      engineOf({ causes: [old, tendon] })
        .assess({ ...told, signs })
        .causes.map(({ id }) => id);
    expect([shown(['none']), shown(['cold'])]).to.deep.equal([['old', 'tendon'], ['tendon']]);
  });

  it('fit well from seven points', () => {
    const strong = { ...tendon, prior: 2, weights: { ...tendon.weights, signs: { cold: 1 } } };
    const fits = (signed: string) => engineOf({ causes: [strong] }).assess({ ...well, signs: [signed] }).causes[0]?.fit;
    expect([fits('none'), fits('cold')]).to.deep.equal(['partial', 'strong']);
  });

  it('need one of their places', () => {
    expect(engineOf({ causes: [tendon] }).assess({ ...well, location: ['front'] }).causes).to.deep.equal([]);
    expect(engineOf({ causes: [tendon] }).assess({ ...well, location: ['front', 'back'] }).causes).to.have.length(1);
  });

  it('stay possible while the place is not sure', () => {
    const sore = cause('sore', { location: { back: 1 }, signs: { cold: 2 } }, { prior: 2 });
    const { causes } = engineOf({ causes: [sore] }).assess({ ...well, location: 'not-sure', signs: ['cold'] });
    expect(causes.map(({ id }) => id)).to.deep.equal(['sore']);
  });

  it('count and quote only the best of several places', () => {
    const wide = cause('wide', { location: { back: 2, front: 1 } }, { prior: 2 });
    const run = engineOf({ causes: [wide] }).run({ ...well, location: ['front', 'back'] });
    expect(explain(run).causes[0]?.total).to.equal(4);
    expect(run.assessment.causes[0]?.because).to.deep.equal(['It is back']);
  });

  it('are never shown on general answers alone', () => {
    const vague = cause('vague', { health: { old: 2, weak: 2 }, signs: { hot: 1 } }, { prior: 2 });
    const engine = engineOf({ causes: [vague] });
    expect(engine.assess({ ...well, health: ['old', 'weak'] }).causes).to.deep.equal([]);
    expect(engine.assess({ ...well, health: ['old', 'weak'], signs: ['hot'] }).causes).to.have.length(1);
  });

  it('are shown only if their own condition holds', () => {
    const old = cause('old', { location: { back: 2 } }, { prior: 2, needs: 'age.60+' });
    const engine = engineOf({ causes: [old] });
    expect(engine.assess({ ...well, age: 59 }).causes).to.deep.equal([]);
    expect(engine.assess({ ...well, age: 60 }).causes).to.have.length(1);
  });

  it('stand best first, five at most, the more common of two equals before the other', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const equals = names.map((id) =>
      cause(id, { location: { back: 2 }, signs: { hot: id === 'f' ? 2 : 0 } }, { prior: 2 }),
    );
    const rare = cause('rare', { location: { back: 2 }, start: { slow: 2 } }, { prior: 0 });
    const { causes } = engineOf({ causes: [rare, ...equals] }).assess({ ...well, signs: ['hot'] });
    expect(causes.map(({ id }) => id)).to.deep.equal(['f', 'a', 'b', 'c', 'd']);
  });

  it('of an emergency are those that its flags name', () => {
    const engine = engineOf({
      causes: [tendon, cause('clot', {}, { danger: { level: 'emergency' } })],
      rules: [
        rule('emergency', 'signs.hot', { causes: ['clot'] }),
        rule('urgent', 'signs.cold', { causes: ['tendon'] }),
      ],
    });
    const { causes } = engine.assess({ ...well, signs: ['hot', 'cold'] });
    expect(causes.map(({ id, because }) => [id, because])).to.deep.equal([['clot', ['It is hot']]]);
  });

  it('give the outcome "no clear pattern" if none fits', () => {
    expect(engineOf({ causes: [tendon] }).assess({ ...well, location: ['front'] }).outcome).to.equal(
      'no-clear-pattern',
    );
    expect(engineOf({ causes: [tendon] }).assess(well).outcome).to.equal('self-care');
  });
});
