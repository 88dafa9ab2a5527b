import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { root } from '../support/root.ts';

/** Runs in a Node without TypeScript, flags or DOM. */
function run(code: string): unknown {
  const program = `import * as engine from 'knee-pain-guide/engine'; console.log(JSON.stringify(await (${code})(engine)));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, encoding: 'utf8' }),
  );
}

describe('knee-pain-guide/engine in plain Node', () => {
  it('exports the four names of the contract', () => {
    assert.deepEqual(run('(engine) => Object.keys(engine).sort()'), ['assess', 'nextQuestion', 'questions', 'version']);
  });
  it('reaches a result by asking its questions', () => {
    const found = run(`({ assess, nextQuestion }) => {
      const answers = { age: 40 };
      let asked = 1;
      for (let question; (question = nextQuestion(answers)); asked++) {
        answers[question.id] = question.kind === 'many' ? ['none'] : question.options[0].id;
      }
      const { level, complete, reasons } = assess(answers);
      return { asked, level, complete, reasons: reasons.length };
    }`) as { asked: number; level: string; complete: boolean; reasons: number };
    assert.equal(found.complete, true);
    assert.ok(found.asked >= 3 && found.asked <= 16, `asked ${found.asked} questions`);
    assert.ok(found.reasons > 0);
  });
  it('takes any JSON value', () => {
    const levels = run(
      `({ assess }) => [null, 1, 'x', [], { age: {} }, { age: -1 }, { nonsense: ['a'] }].map((value) => assess(value).level)`,
    );
    assert.ok(
      Array.isArray(levels) && levels.every((level) => typeof level === 'string' && level !== 'self-care'),
      JSON.stringify(levels),
    );
  });
  it('needs no other module', () => {
    assert.deepEqual(
      run(`async () => {
      const { readFileSync } = await import('node:fs');
      return readFileSync('dist/engine.js', 'utf8').match(/\\b(import|require)\\b[^;]{0,40}/g);
    }`),
      null,
    );
  });
});
