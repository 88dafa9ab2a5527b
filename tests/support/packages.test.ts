import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import axe from 'axe-core';
import fastCheck from 'fast-check';
import MarkdownIt from 'markdown-it';
import readability from 'text-readability';
import { parse } from 'yaml';
import { z } from 'zod';

// A package that is not an ES module, or imports one that is not, fails here and not somewhere inside another test.
describe('the packages that tests and compiler use load in the browser', () => {
  it('axe-core', () => expect(axe.version).to.match(/^4\./));
  it('fast-check', () => fastCheck.assert(fastCheck.property(fastCheck.integer(), Number.isInteger)));
  it('markdown-it', () => expect(new MarkdownIt().render('**a**')).to.include('<strong>a</strong>'));
  it('text-readability', () => expect(readability.fleschKincaidGrade('The cat sat on the mat.')).to.be.below(4));
  it('yaml', () => expect(parse('a: [1, 2]')).to.deep.equal({ a: [1, 2] }));
  it('zod', () => expect(z.object({ a: z.number() }).safeParse({ a: 'x' }).success).to.equal(false));
  it('the commands of the test runner', () => sendKeys({ press: 'Shift' }));
});
