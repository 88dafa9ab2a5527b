import { expect } from 'chai';
import { describe, it } from 'node:test';
import { packLists } from '../../src/build/drawings.ts';
import { unpack } from '../../src/pictures/unpack.ts';

/** What a build and the script together make of this code. */
const run = (code: string): string =>
  packLists(code).replace(/"~(?:[^"\\]|\\.)*"/g, (list) => unpack(JSON.parse(list) as string));

describe('a list of points that the build packed', () => {
  it('is shorter, and the same again, to half a unit', () => {
    const list = "'45,64 44,78! 44.6,94 47.2,112 50.6,128 53,142'";
    expect(packLists(list))
      .to.match(/^"~45,64,/)
      .and.have.length.below(list.length);
    expect(run(list)).to.equal('45,64 44,78! 44.5,94 47,112 50.5,128 53,142');
  });
  it('keeps corners, its end, and what is left of the origin', () => {
    const list = '-3,.5! -20,10.5 -28.5,-4 -30,-12! -32,-20 z';
    expect(run(`'${list}'`)).to.equal(list.replace(',.5', ',0.5'));
  });
  it('keeps steps that are longer than a letter reaches', () => {
    expect(run("'0,0 60,2 120,4 180.5,7 240,10 238,30 236,50 234,70'")).to.equal(
      '0,0 60,2 120,4 180.5,7 240,10 238,30 236,50 234,70',
    );
  });
  it('keeps its place between others', () => {
    const list = '30,40 32,44 33,48 36,52 38,56 40,60';
    expect(run(`\`\${knee} ${list} z\``)).to.equal(`\`\${knee} \${${list}} z\``);
  });
  it('does not drift', () => {
    const points = Array.from({ length: 400 }, (_, index) => `${index * 0.3},${Math.round(90 * Math.sin(index))}`);
    const last = run(`'${points.join(' ')}'`)
      .split(' ')
      .at(-1)!
      .split(',')
      .map(Number);
    expect(last[0]).to.be.closeTo(399 * 0.3, 0.25);
  });
});
