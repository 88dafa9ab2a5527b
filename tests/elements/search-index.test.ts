import { expect } from '@open-wc/testing';
import { indexPages } from '../../src/elements/search-index.ts';
import type { Block, TopicPage } from '../../src/model/content.ts';

const page = (id: string, title: string, ...blocks: Block[]): TopicPage => ({
  kind: 'topic',
  id,
  title,
  summary: '',
  also: [],
  sections: [{ id: 'text', title: '', blocks }],
  sources: [],
  updated: '2026-01-01',
  related: [],
});

const indexOf = (pages: readonly TopicPage[]) =>
  indexPages(pages, { localise: (text) => text, say: () => 'the on' }, 's|es|ed|ing');

const find = indexOf([
  page('lump', 'A lump', ['p', 'It is soft.']),
  page('calf', 'The calf', ['p', 'It swells.']),
  page('both', 'Something else', ['p', 'A ', ['b', 'lump'], ' on the calf.']),
]);
const found = (query: string) => find(query).map(({ id }) => id);

describe('the search index', () => {
  it('finds the pages with every word first, then named pages that lack one', () => {
    expect(found('lump calf')).to.deep.equal(['both', 'lump', 'calf']);
  });

  it('finds the pages with the most words if none has all', () => {
    expect(found('lump swelling')).to.have.members(['lump', 'calf', 'both']);
    expect(found('lump calf thumb')[0]).to.equal('both');
  });

  it('puts a word of the title before the same word of the text', () => {
    expect(found('lump')).to.deep.equal(['lump', 'both']);
  });

  it('puts a page with the rarer word first', () => {
    const torn = ['muscle', 'tendon', 'cartilage'].map((what) => page(what, `A torn ${what}`));
    expect(indexOf([...torn, page('cruciate', 'The ACL')])('torn acl')[0]?.id).to.equal('cruciate');
  });

  it('ignores question words', () => {
    expect(found('on the lump')).to.deep.equal(['lump', 'both']);
  });
});
