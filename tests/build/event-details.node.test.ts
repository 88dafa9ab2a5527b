import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { readEventDetails } from '../../src/build/docs/event-details.ts';
import { readElement } from '../../src/build/docs/manifest.ts';

const root = resolve(import.meta.dirname, '../..');

describe('the details of events in the README', () => {
  const details = readEventDetails(root);

  it('are those of every event that the element documents', () => {
    const events = readElement(root).events?.map(({ name }) => name) ?? [];
    assert.deepEqual(Object.keys(details).sort(), [...events].sort());
  });

  it('mark with "?" what only sites get that share answers', () => {
    assert.deepEqual(details['kpg-answer'], ['step', 'question?', 'answer?']);
    assert.deepEqual(details['kpg-ready'], []);
  });
});
