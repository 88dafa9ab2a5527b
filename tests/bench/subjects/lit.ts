import { join } from 'node:path';
import { readPackage } from '../../../src/build/bundles.ts';
import { root } from '../../support/root.ts';
import { bundle, packageVersion } from '../packages.ts';
import { answerForm, everyOption, type Subject } from './subject.ts';

/** The least that anything built with lit costs. */
export async function litHello(): Promise<Subject> {
  return {
    id: 'lit-hello',
    name: 'lit',
    note: 'hello world (floor)',
    package: 'lit',
    role: 'floor',
    files: { 'hello.js': await bundle('scripts/lit-hello.ts') },
    head: '<script src="hello.js" defer></script>',
    markup: '<lit-hello></lit-hello>',
    draw: (place) => Promise.all([...place.children].map((child) => (child as LitChild).updateComplete)),
    shows: { selector: 'p', times: 1 },
  };
}

/** The least that a form of our kind costs: what the bars are measured against. */
export async function litForm(): Promise<Subject> {
  const [floor, ours] = [packageVersion('lit'), readPackage(join(root, 'node_modules/lit')).version];
  if (floor !== ours) throw new Error(`The floor must use the lit that we use: ${ours}, not ${floor}.`);
  return {
    id: 'lit-form',
    name: 'lit',
    note: 'twelve native questions (floor)',
    package: 'lit',
    role: 'floor',
    files: { 'form.js': await bundle('scripts/lit-form.ts') },
    head: '<script src="form.js" defer></script>',
    markup: '<lit-form></lit-form>',
    draw: (place) => Promise.all([...place.children].map((child) => (child as LitChild).updateComplete)),
    use: () => window.bench.find('input')[0]?.click(),
    shows: everyOption('input'),
    answer: answerForm('input'),
  };
}

interface LitChild extends Element {
  readonly updateComplete: Promise<unknown>;
}
