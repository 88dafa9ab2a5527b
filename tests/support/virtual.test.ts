import { expect } from '@open-wc/testing';
import { guide } from 'virtual:guide';
import { rules } from 'virtual:rules';
import { version } from 'virtual:version';

describe('the compiled content in the test server', () => {
  it('is a guide, each member parsed once', () => {
    expect(guide.pages.map(({ id }) => id)).to.include('when-to-get-help');
    expect(guide.pages).to.equal(guide.pages);
  });
  it('is rules', () => expect(rules.questions.map(({ id }) => id)).to.include('emergency'));
  it('has the version of package.json', () => expect(version).to.match(/^\d+\.\d+\.\d+$/));
});
