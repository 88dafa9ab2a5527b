import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { root } from './support/root.ts';

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(root, '.github/workflows');
const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const workflows = texts.map((text) => parse(text) as Workflow);
const jobs = workflows.flatMap((workflow) => Object.entries(workflow.jobs));

describe('the workflows', () => {
  it('name every action by its commit, with the version for people beside it', () => {
    const named = texts.flatMap((text) => [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action));
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action)),
      [],
    );
  });

  it('may only read, but for the jobs that publish the package and the pages', () => {
    for (const { permissions } of workflows) assert.deepEqual(permissions, { contents: 'read' });
    const granted = jobs.filter(([, { permissions }]) => permissions !== undefined);
    assert.deepEqual(
      granted.map(([name, { permissions }]) => [name, permissions]),
      [
        ['deploy', { pages: 'write', 'id-token': 'write', contents: 'read' }],
        ['publish', { 'id-token': 'write' }],
      ],
    );
  });

  it('run no program of a package where they publish', () => {
    const commandsOf = (wanted: string) =>
      jobs.find(([name]) => name === wanted)?.[1].steps.flatMap(({ run }) => run ?? []);
    assert.deepEqual(commandsOf('publish'), ['npm publish ./*.tgz --ignore-scripts --provenance --access public']);
    assert.doesNotMatch(String(commandsOf('deploy')), /\b(?:npm|npx|node)\b/);
  });
});
