import { expect } from 'chai';
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { createContext, Script, type Context } from 'node:vm';
import { rules } from 'virtual:rules';
import { createEngine } from '../../src/engine/create-engine.ts';
import { levels, type Level } from '../../src/model/level.ts';
import { spread } from '../support/depth.ts';
import { root } from '../support/root.ts';
import { children } from './flags/children.ts';
import { emergency } from './flags/emergency.ts';
import { urgent } from './flags/urgent.ts';
import { parseAnswers } from './real-answers.ts';

// The engine in a realm of its own, whose built-ins a page has replaced: an error, or a level that is high enough.

const engine = createEngine(rules);
const flags = [...emergency, ...urgent, ...children].filter((_, index) => index % 12 === 0);
const patients = flags.map(([, told]) => parseAnswers(told));
const expected = patients.map((told) => engine.assess(told).level);

const { outputFiles } = buildSync({
  entryPoints: [join(root, 'src/engine/create-engine.ts')],
  bundle: true,
  format: 'iife',
  globalName: 'engine',
  write: false,
});
const code = outputFiles[0]!.text;
const load = new Script(`${code}; given = JSON.parse(given)`);
const create = new Script('made = engine.createEngine(given.rules); levels = []');
const assess = new Script(
  'for (let at = 0; at < given.patients.length; at++) levels[at] = made.assess(given.patients[at]).level',
);
const given = JSON.stringify({ rules, patients });

/** What a built-in does that a page has replaced. */
const ways = {
  throws: '() => { throw new TypeError("replaced") }',
  'returns nothing': '() => undefined',
  'returns its first argument': '(given) => given',
} as const;
type Way = keyof typeof ways;

/** The built-in functions whose name the engine says, each as the text that finds its owner and its key. */
const functions = new Script(`
  const said = new Set(code.match(/[A-Za-z]\\w*/g));
  ['Object', 'Array', 'Map', 'Set', 'Math', 'Number', 'String', 'RegExp', 'Boolean', 'Symbol', 'Error'].flatMap((name) =>
    [name, name + '.prototype'].flatMap((owner) => {
      const found = owner.split('.').reduce((object, key) => object?.[key], globalThis) ?? {};
      return Reflect.ownKeys(found)
        .filter((key) => key !== 'constructor' && typeof Object.getOwnPropertyDescriptor(found, key).value === 'function')
        .filter((key) => typeof key === 'symbol' || said.has(key))
        .map((key) => [owner, typeof key === 'symbol' ? key.description : JSON.stringify(key)]);
    }).concat([['globalThis', JSON.stringify(name)]]))
`).runInContext(createContext({ code })) as readonly (readonly [owner: string, key: string])[];

/** The levels of the patients up to the first error; the engine is made before or after the replacement. */
function levelsWith(owner: string, key: string, way: Way, isLate: boolean): readonly (Level | undefined)[] {
  const realm: Context = createContext({ code, given });
  const replace = new Script(
    `Object.defineProperty(${owner}, ${key}, { value: ${ways[way]}, configurable: true, writable: true })`,
  );
  try {
    load.runInContext(realm);
    if (isLate) create.runInContext(realm, { timeout: 2000 });
    replace.runInContext(realm);
    if (!isLate) create.runInContext(realm, { timeout: 2000 });
    assess.runInContext(realm, { timeout: 2000 });
  } catch {
    // The checker shows when and where to get help.
  }
  // A list of that realm has the methods that were replaced.
  const found = (realm['levels'] ?? { length: 0 }) as {
    readonly length: number;
    readonly [at: number]: Level | undefined;
  };
  return expected.slice(0, found.length).map((_, at) => found[at]);
}

describe('a built-in that a page has replaced gives no level that is too low', () => {
  before(() => expect(functions.length).to.be.above(50));

  for (const isLate of [false, true]) {
    for (const way of Object.keys(ways) as Way[]) {
      it(`${isLate ? 'after' : 'before'} the engine is made, one that ${way}`, () => {
        const low = spread(functions, 8).flatMap(([owner, key]) =>
          levelsWith(owner, key, way, isLate).flatMap((level, at) =>
            level !== undefined && levels.slice(0, levels.indexOf(expected[at]!) + 1).includes(level)
              ? []
              : [`${owner} ${key}: ${String(level)} for ${expected[at]!}`],
          ),
        );
        expect([...new Set(low)].join('\n')).to.equal('');
      });
    }
  }
});
