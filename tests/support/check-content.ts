// `npm run check:content`: what a change of words or rules can break. Compiles and proves each published language, then runs
// the tests of the content and of the cases.
import { spawnSync } from 'node:child_process';
import { compileContent, listProblems, publishedLanguages } from '../../src/build/content.ts';

const { signs } = compileContent();
const problems = publishedLanguages().flatMap((lang) => compileContent(lang).problems);
if (problems.length > 0) console.log(listProblems({ problems }));
console.log(
  `Signs on care cards: ${String(signs.held)} held by the checker, ${String(signs.unasked)} not asked, ${String(signs.unnamed)} not named yet.`,
);
if (problems.some(({ level }) => level === 'error')) process.exit(1);

const { status } = spawnSync('npm', ['run', '--silent', 'test:node', 'tests/content/', 'tests/cases/'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
