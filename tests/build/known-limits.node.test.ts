import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawLimitsPage } from '../../src/build/audit/limits-page.ts';
import { compileContent } from '../../src/build/content.ts';

describe('the page of known limits', () => {
  const compiled = compileContent();
  const hazardOf = (id: string) => {
    const found = compiled.hazards.find((hazard) => hazard.id === id);
    assert.ok(found, id);
    return found;
  };
  const rowsOf = (page: string) => [...page.matchAll(/<tr id="remaining-([\w-]+)">/g)].map(([, id = '']) => id);

  it('lists every hazard with what remains, the gravest and likeliest first', () => {
    const page = drawLimitsPage(compiled).text;
    const rows = rowsOf(page);
    assert.deepEqual([...rows].sort(), compiled.hazards.map(({ id }) => id).sort());
    const [first, last] = [hazardOf(rows.at(0) ?? ''), hazardOf(rows.at(-1) ?? '')];
    assert.deepEqual([first.severity, first.likelihood], ['major', 'possible']);
    assert.ok(last.severity === 'minor' || last.severity === 'moderate', last.id);
  });

  it('sorts by severity before likelihood', () => {
    const rated = (id: string, severity: 'major' | 'minor', likelihood: 'likely' | 'rare') => ({
      ...hazardOf('missed-clot'),
      id,
      severity,
      likelihood,
    });
    const hazards = [
      rated('d', 'minor', 'rare'),
      rated('c', 'minor', 'likely'),
      rated('b', 'major', 'rare'),
      rated('a', 'major', 'likely'),
    ];
    assert.deepEqual(rowsOf(drawLimitsPage({ ...compiled, hazards }).text), ['a', 'b', 'c', 'd']);
  });

  it('counts the statements without a source', () => {
    const count = compiled.review.filter(({ mark }) => mark === 'GK').length;
    assert.ok(count > 0);
    assert.match(drawLimitsPage(compiled).text, new RegExp(`\\b${String(count)}\\s+statements rest on general`));
  });
});
