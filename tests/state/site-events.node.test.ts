import { expect } from 'chai';
import { describe, it } from 'node:test';
import { SiteEvents } from '../../src/state/site-events.ts';
import type { Assessment } from '../../src/model/checker.ts';

const assessment = { level: 'urgent', causes: [{ id: 'clot' }] } as unknown as Assessment;
const given = { question: 'leg', answer: ['swollen'] };

/** Details of the four events that could tell what was answered. */
function details(sharesAnswers: boolean): readonly unknown[] {
  const host = new EventTarget();
  const heard: unknown[] = [];
  for (const name of ['kpg-answer', 'kpg-result', 'kpg-navigate']) {
    host.addEventListener(name, (event) => heard.push((event as CustomEvent<unknown>).detail));
  }
  const site = new SiteEvents(
    host as Element,
    () => sharesAnswers,
    () => 'es',
  );
  site.answered(3, given);
  site.finished(assessment, { leg: ['swollen'] }, { leg: ['cord'] });
  site.navigated('blood-clot', true);
  site.navigated('about', false);
  return heard;
}

describe('public events', () => {
  it('do not reveal answers', () => {
    expect(details(false)).to.deep.equal([{ step: 3 }, {}, {}, { page: 'about' }]);
  });

  it('tell answers, result, page and the language shown with share-answers', () => {
    expect(details(true)).to.deep.equal([
      { step: 3, ...given },
      { level: 'urgent', causes: ['clot'], answers: { leg: ['swollen'] }, denied: { leg: ['cord'] }, language: 'es' },
      { page: 'blood-clot' },
      { page: 'about' },
    ]);
  });

  it('advise to allow the policy where one was refused, and only there', (context) => {
    const { mock } = context.mock.method(console, 'error', () => undefined);
    const site = new SiteEvents(
      new EventTarget() as Element,
      () => false,
      () => 'en',
    );
    site.failed(new TypeError(`Failed to execute 'createPolicy': Policy "knee-pain-guide" disallowed.`));
    site.failed(new TypeError('This assignment requires a TrustedHTML'));
    site.failed(new SyntaxError('The provided markup is invalid XML'));
    const advised = mock.calls.map(({ arguments: [line] }) => String(line).includes('allow the policy'));
    expect(advised).to.deep.equal([true, true, false]);
  });
});
