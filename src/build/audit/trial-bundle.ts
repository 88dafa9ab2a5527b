import nodeResolve from '@rollup/plugin-node-resolve';
import { join } from 'node:path';
import type { Plugin, RollupOptions } from 'rollup';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { banner } from '../bundles.ts';
import { compileContent, content, root } from '../content.ts';
import { caseResults } from './cases/results.ts';
import type { Tried } from './cases/tried.ts';

export const trialScript = 'how-the-checker-decides.trial.js';

/** The script of the trial on the audit page; a classic script, so that the page also works as a local file. */
export function trial(): RollupOptions {
  return {
    input: join(root, 'src/build/audit/trial/trial.ts'),
    plugins: [
      content(),
      caseAnswers(),
      nodeResolve(),
      esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.json') }),
    ],
    output: {
      file: join(root, 'demo', trialScript),
      format: 'iife',
      banner,
      plugins: [minify({ target: 'es2022', charset: 'ascii' })],
    },
  };
}

function caseAnswers(): Plugin {
  return {
    name: 'case-answers',
    resolveId: (id) => (id === 'virtual:cases' ? `\0${id}` : null),
    load(id) {
      if (id !== '\0virtual:cases') return null;
      const { cases, patients } = caseResults();
      const byId = (list: readonly Tried[]) => Object.fromEntries(list.map((one) => [one.id, one.answers]));
      const { strings } = compileContent().guide;
      const words = { none: strings['checker.none'], 'not-sure': strings['checker.not-sure'] };
      return `export const words = ${JSON.stringify(words)};\nexport const cases = ${JSON.stringify({ published: byId(cases), invented: byId(patients) })};\n`;
    },
  };
}
