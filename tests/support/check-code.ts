// `npm run check:code`: types, then lint. Both use one TypeScript program, so that the types are computed once.
import { ESLint } from 'eslint';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './root.ts';

const format = {
  getCanonicalFileName: (name: string) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
};

const program = programOf(join(root, 'tsconfig.json'));
const faults = ts.getPreEmitDiagnostics(program);
if (faults.length > 0) {
  console.error(ts.formatDiagnosticsWithColorAndContext(faults, format));
  process.exit(1);
}

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: join(root, 'tests/eslint.config.mjs'),
  overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions: { programs: [program] } } },
});
const results = await eslint.lintFiles(['.']);
const formatter = await eslint.loadFormatter('stylish');
const found = await formatter.format(results);
if (found) {
  console.error(found);
  process.exit(1);
}

function programOf(config: string): ts.Program {
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  );
  // The rules of the linter look at the parents of a node.
  return ts.createProgram(fileNames, options, ts.createCompilerHost(options, true));
}
