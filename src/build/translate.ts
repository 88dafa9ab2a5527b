// `npm run translate -- es` lists missing and outdated translations, with the old and the new English. `npm run
// translate -- es --done conditions/bakers-cyst#what` marks a translation as compared with the current English; an
// address may end in `*`, and `all` stands for every unit.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemList } from '../compile/problems.ts';
import { inPluralForms } from '../compile/plurals.ts';
import { read, type SourceFile } from '../compile/read.ts';
import { fileOf, hashOf } from '../compile/translate.ts';
import { isOptional, textOf, unitsOf, type Unit } from '../compile/units.ts';
import { readWords } from '../compile/words.ts';
import { compileContent, contentFiles, listProblems, otherLanguages, root } from './content.ts';

// `npm run translate -- es | head` closes the output early.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

const [lang = '', option, ...addresses] = process.argv.slice(2);
if (!otherLanguages.includes(lang)) {
  console.error(`Usage: npm run translate -- <${otherLanguages.join('|')}> [--done <address ...|all>]`);
  process.exit(1);
}
const folder = `content/${lang}`;
const words = readWords(folder, contentFiles(lang), new ProblemList());
const units = englishUnits(contentFiles());

if (option === '--done') markDone();
else list();

/** Writes the hashes of the compared units; hashes of removed units are dropped. */
function markDone(): void {
  const isMeant = (address: string): boolean =>
    addresses.some(
      (one) => one === 'all' || one === address || (one.endsWith('*') && address.startsWith(one.slice(0, -1))),
    );
  const meant = units.filter(({ address }) => isMeant(address) && words.said.has(address));
  const now = new Set(meant.map(({ address }) => address));
  const lines = units.flatMap((unit) => {
    const hash = now.has(unit.address) ? hashOf(unit) : words.done.get(unit.address);
    return hash !== undefined && words.said.has(unit.address)
      ? [`${JSON.stringify(unit.address)}: ${JSON.stringify(hash)}`]
      : [];
  });
  const head = '# Hashes of the English that each unit was last compared with. Written by `npm run translate`.';
  writeFileSync(join(root, folder, 'done.yaml'), `${[head, ...lines.sort()].join('\n')}\n`);
  console.log(`${String(meant.length)} units are marked as compared.`);
}

function list(): void {
  const { problems } = compileContent(lang);
  const others = problems.filter(({ id }) => !/^words-missing$|words-stale$/.test(id));
  if (others.length > 0) console.log(`${listProblems({ problems: others })}\n`);
  const missing = units.filter((unit) => !words.said.has(unit.address) && isNeeded(unit.address) && !isOptional(unit));
  const stale = units.filter((unit) => words.said.has(unit.address) && words.done.get(unit.address) !== hashOf(unit));
  for (const unit of missing) show('missing', unit, [['English', textOf(unit)]]);
  for (const unit of stale) {
    const said = words.said.get(unit.address);
    const before = englishThen(unit);
    show(before === undefined ? 'never compared' : 'out of date', unit, [
      ...(before === undefined ? [] : [['English then', before] as const]),
      ['English now', textOf(unit)],
      [words.language?.name ?? lang, said ? textOf(said) : ''],
    ]);
  }
  console.log(
    `${lang}: ${String(units.length)} units, ${String(missing.length)} missing, ${String(stale.length)} to compare, ${String(others.length)} other problems.`,
  );
}

function isNeeded(address: string): boolean {
  const [, region] = /^regions#(\w+)\./.exec(address) ?? [];
  return region === undefined || (words.language?.regions?.some((id) => id === region) ?? true);
}

function show(what: string, unit: Unit, texts: readonly (readonly [name: string, text: string])[]): void {
  const danger = unit.isSafety ? ', about danger' : '';
  console.log(`${unit.address}  (${what}${danger}; ${fileOf(unit.address, words).file})`);
  for (const [name, text] of texts) console.log(`  ${name}: ${text.replaceAll('\n', '\n    ')}`);
  console.log('');
}

/** The units of these English files, with the plural forms of the language. */
function englishUnits(files: readonly SourceFile[]): readonly Unit[] {
  return unitsOf(inPluralForms(read(files, new ProblemList()), words.language?.locale ?? lang));
}

/** The English text that was translated, from the history of its file. */
function englishThen({ address, place: { file } }: Unit): string | undefined {
  const hash = words.done.get(address);
  if (hash === undefined) return undefined;
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  for (const commit of git('log', '--format=%H', '--', file).split('\n').filter(Boolean)) {
    const then = englishUnits([{ path: file, text: git('show', `${commit}:${file}`) }]);
    const unit = then.find((one) => one.address === address);
    if (unit && hashOf(unit) === hash) return textOf(unit);
  }
  return '(no longer in the history)';
}
