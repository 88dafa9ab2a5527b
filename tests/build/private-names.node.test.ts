import { expect } from 'chai';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { minify } from 'terser';
import { markNames, privateName } from '../../src/build/private-names.ts';

/** What the build makes of a member that a decorator and `changed.has` name as well. */
const code = `
const changed = new Set();
const decorate = (target, name) => Object.defineProperty(target, name, { set() { changed.add(name); } });
class Element { type() { this._query = 'calf'; return changed.has("_query"); } }
decorate(Element.prototype, "_query");
new Element().type();
`;

describe('names of private members', () => {
  it('are shortened wherever they stand, in decorators as well', async () => {
    const { code: short = '' } = await minify(markNames(code), {
      mangle: { properties: { regex: privateName } },
    });
    expect(short).not.to.include('_query');
    expect(runInNewContext(short)).to.equal(true);
  });
});
