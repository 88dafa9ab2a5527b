import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { compilerOptions, createApp, type App } from '../support/app.ts';

interface Framework {
  readonly name: string;
  readonly extension: string;
  readonly packages: readonly string[];
  /** What its users check their templates with. */
  readonly checker: readonly string[];
  readonly options?: object;
  /** A component of the framework. `handler` can be used in the template; `guide` is to hold the element. */
  readonly component: (template: string) => string;
  readonly right: readonly string[];
  /** A template with one mistake, by what is wrong with it. */
  readonly wrong: Readonly<Record<string, string>>;
}

const handler = 'function handler(detail: { readonly level?: string }) { return detail.level; }';

const frameworks: readonly Framework[] = [
  {
    name: 'React',
    extension: 'tsx',
    packages: ['react', '@types/react'],
    checker: ['typescript/bin/tsc', '--pretty', 'false'],
    options: { jsx: 'react-jsx' },
    component: (template) => `
      import { createRef } from 'react';
      import type { KneePainGuide } from 'knee-pain-guide';
      import type {} from 'knee-pain-guide/react';
      ${handler}
      const guide = createRef<KneePainGuide>();
      export const Page = () => [${template}, guide.current?.navigate('home'), handler({})];`,
    right: [
      `<knee-pain-guide key="guide" ref={guide} id="guide" className="guide" region="gb" heading-level="3" clinicName="Clinic"
      booking-url="/book" no-checker style={{ '--kpg-accent': '#7a2e5d', '--kpg-radius': 0, maxWidth: 600 }}
      onkpg-result={({ detail }) => handler(detail)} onClick={() => guide.current?.restart()}>
        <p slot="footer">Clinic</p>
      </knee-pain-guide>`,
      '<knee-pain-guide theme={null} headingLevel={3} deepLinks={false} topics={undefined} />',
    ],
    wrong: {
      'a value that is not offered': '<knee-pain-guide theme="drak" />',
      'a value that is not offered, of an attribute': '<knee-pain-guide heading-level="high" />',
      'a value of another type': '<knee-pain-guide no-checker="no" />',
      'a property that is not there': '<knee-pain-guide clinic="Clinic" />',
      'a custom property that is not there': `<knee-pain-guide style={{ '--kpg-acent': 'red' }} />`,
      'a detail that the event does not have': '<knee-pain-guide onkpg-result={({ detail }) => detail.nothing} />',
    },
  },
  {
    name: 'Vue',
    extension: 'vue',
    packages: ['vue'],
    checker: ['vue-tsc/bin/vue-tsc.js', '--pretty', 'false'],
    component: (template) => `
      <script setup lang="ts">
      import { useTemplateRef } from 'vue';
      import type { KneePainGuide } from 'knee-pain-guide';
      import type {} from 'knee-pain-guide/vue';
      ${handler}
      const guide = useTemplateRef<KneePainGuide>('guide');
      defineExpose({ guide, handler });
      </script>
      <template>${template}</template>`,
    right: [
      `<knee-pain-guide key="guide" ref="guide" id="guide" class="guide" region="gb" heading-level="3" clinicName="Clinic"
      booking-url="/book" no-checker :style="{ '--kpg-accent': '#7a2e5d', maxWidth: '600px' }"
      @kpg-result="({ detail }) => handler(detail)" @click="guide?.restart()">
        <p slot="footer">Clinic</p>
      </knee-pain-guide>`,
      '<knee-pain-guide :theme="null" :headingLevel="3" :deep-links="false" :topics="undefined" />',
    ],
    wrong: {
      'a value that is not offered': '<knee-pain-guide theme="drak" />',
      'a value that is not offered, of an attribute': '<knee-pain-guide heading-level="high" />',
      'a value of another type': '<knee-pain-guide no-checker="no" />',
      'a detail that the event does not have': '<knee-pain-guide @kpg-result="({ detail }) => detail.nothing" />',
    },
  },
  {
    name: 'Svelte',
    extension: 'svelte',
    packages: ['svelte'],
    checker: [
      'svelte-check/bin/svelte-check',
      '--tsconfig',
      'tsconfig.json',
      '--output',
      'machine',
      '--threshold',
      'error',
    ],
    component: (template) => `
      <script lang="ts">
      import type { KneePainGuide } from 'knee-pain-guide';
      import type {} from 'knee-pain-guide/svelte';
      ${handler}
      let guide: KneePainGuide | undefined = $state();
      export const shown = () => [guide, handler({})];
      </script>
      ${template}`,
    right: [
      `<knee-pain-guide bind:this={guide} id="guide" class="guide" region="gb" heading-level="3" clinicName="Clinic"
      booking-url="/book" no-checker style:--kpg-accent="#7a2e5d"
      onkpg-result={({ detail }) => handler(detail)} onclick={() => guide?.restart()}>
        <p slot="footer">Clinic</p>
      </knee-pain-guide>`,
      '<knee-pain-guide theme={null} headingLevel={3} deepLinks={false} topics={undefined}></knee-pain-guide>',
      '<knee-pain-guide on:kpg-result={({ detail }) => handler(detail)}></knee-pain-guide>',
    ],
    wrong: {
      'a value that is not offered': '<knee-pain-guide theme="drak"></knee-pain-guide>',
      'a value that is not offered, of an attribute': '<knee-pain-guide heading-level="high"></knee-pain-guide>',
      'a value of another type': '<knee-pain-guide no-checker="no"></knee-pain-guide>',
      'an attribute that is not there': '<knee-pain-guide clinic="Clinic"></knee-pain-guide>',
      'a detail that the event does not have':
        '<knee-pain-guide onkpg-result={({ detail }) => detail.nothing}></knee-pain-guide>',
    },
  },
];

const lit = ['lit', '@lit', 'lit-html', 'lit-element'];

for (const { name, extension, packages, checker, options, component, right, wrong } of frameworks) {
  describe(`the types for ${name}`, () => {
    const mistakes = Object.entries(wrong);
    let app: App;
    let report: string;
    before(() => {
      app = createApp([...lit, ...packages]);
      right.forEach((template, index) => app.write(`Right${index}.${extension}`, component(template)));
      mistakes.forEach(([, template], index) => app.write(`Wrong${index}.${extension}`, component(template)));
      app.write(
        'tsconfig.json',
        JSON.stringify({ compilerOptions: { ...compilerOptions, ...options }, include: ['.'] }),
      );
      report = check(app.folder, checker);
    });
    after(() => app.remove());

    const errorsIn = (file: string) => report.split('\n').filter((line) => line.includes(file));

    it('accept what is right', () => {
      assert.deepEqual(errorsIn('Right'), []);
    });
    for (const [index, [mistake]] of mistakes.entries()) {
      it(`refuse ${mistake}`, () => {
        assert.equal(errorsIn(`Wrong${index}.${extension}`).length, 1, report);
      });
    }
  });
}

describe('the types for frameworks', () => {
  let app: App;
  before(() => {
    app = createApp([...lit, ...frameworks.flatMap(({ packages }) => packages)]);
  });
  after(() => app.remove());

  it('are valid', () => {
    app.write(
      'app.ts',
      ['react', 'vue', 'svelte'].map((name) => `import type {} from 'knee-pain-guide/${name}';`).join('\n'),
    );
    app.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['app.ts'] }));
    assert.equal(check(app.folder, ['typescript/bin/tsc', '--pretty', 'false']), '');
  });
});

/** What the checker has to say of the app in this folder. */
function check(folder: string, [program = '', ...options]: readonly string[]): string {
  try {
    const command = [join(import.meta.dirname, 'node_modules', program), ...options];
    return execFileSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
