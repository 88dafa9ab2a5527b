// `npm run bench`: the guide and its peers side by side, on this machine.
// With `-- --write` the README shows the outcome; `-- --rounds=21` measures longer, `-- --slowdown=6` on a slower phone,
// `-- --without-integrity` without the hash in the script tag. `-- --against=COMMIT` compares this build with that of a commit.
// `-- --film` writes pictures of every 50 ms of the first second instead, of the guide and of server HTML.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { readPackage } from '../../src/build/bundles.ts';
import { compileContent } from '../../src/build/content.ts';
import { writeReadme } from '../../src/build/docs/readme.ts';
import { floor } from '../../src/build/sizes.ts';
import { root } from '../support/root.ts';
import { bars, tell } from './bars.ts';
import { writeFilms } from './film.ts';
import { measureLoad, type Load } from './load.ts';
import { measureLeak, measureVisit } from './measure.ts';
import { bundle, packageVersion } from './packages.ts';
import { summarise, type Leak, type Measurement } from './results.ts';
import { openBenchSite } from './site.ts';
import { median, ratios } from './statistics.ts';
import { allSubjects, twoBuilds } from './subjects/index.ts';
import type { Subject } from './subjects/subject.ts';
import { fullTable, readmeTable } from './tables.ts';
import { launch, throttle } from './visit.ts';

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
    slowdown: { type: 'string', default: String(throttle) },
    'without-integrity': { type: 'boolean', default: false },
    against: { type: 'string' },
    film: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
const slowdown = Number(options.slowdown);
const { against } = options;
const isStandard = !against && !options.film && !options['without-integrity'] && slowdown === throttle;
if (options.write && !isStandard) throw new Error('The README shows the standard run: --write stands alone.');
const loadBefore = await measureLoad();
if (options.write) refuseIfBusy(loadBefore);

const subjects = await (against ? twoBuilds(against) : allSubjects({ hasIntegrity: !options['without-integrity'] }));
const site = await openBenchSite(subjects);
const browser = await launch();
const place = { browser, site, probe: await bundle('probe.ts'), slowdown };
const visits = new Map<Subject, Measurement[]>(subjects.map((subject) => [subject, []]));
const leaks = new Map<Subject, Leak>();
const failures = new Map<Subject, string>();

// The first visit of all wakes the browser, and is measured by nobody.
const [first] = subjects;
if (first) await unlessFailed(first, () => measureVisit(place, first));

if (options.film) {
  const shown = subjects.filter(({ id }) => ['guide', 'nhsuk'].includes(id));
  console.log(`Pictures in ${await writeFilms(place, shown)}`);
  await browser.close();
  await site.close();
  process.exit();
}

// In turn, so that whatever else this machine does hits all of them alike; every other round in the opposite order, so
// that none always follows the heaviest.
for (let round = 1; round <= rounds; round++) {
  process.stderr.write(`Round ${round} of ${rounds}\n`);
  for (const subject of round % 2 === 1 ? subjects : subjects.toReversed()) {
    await unlessFailed(subject, async () => visits.get(subject)?.push(await measureVisit(place, subject)));
  }
}
// Other programs may have started since. Remounting raises the load itself, and what it counts does not depend on it.
if (options.write) refuseIfBusy(await measureLoad());
for (const subject of subjects) {
  process.stderr.write(`Remounting: ${subject.name}\n`);
  await unlessFailed(subject, async () => leaks.set(subject, await measureLeak(place, subject)));
}
for (const [{ name }, reason] of failures) console.error(`${name} failed: ${reason}`);
const version = await browser.version();
await browser.close();
await site.close();

const results = summarise(
  await Promise.all(
    subjects
      .filter((subject) => !failures.has(subject))
      .map(async (subject) => {
        const measured = visits.get(subject) ?? [];
        return {
          subject,
          version: subject.package ? packageVersion(subject.package) : readPackage().version,
          size: await site.weigh(measured[0]?.seen.requests ?? []),
          visits: measured,
          leak: leaks.get(subject) ?? { nodes: NaN, listeners: NaN, heap: NaN },
        };
      }),
  ),
);
const { guide, rules } = compileContent();
const verdicts = bars(results, (await floor(guide, rules)).brotli).map(tell);
const run = { date: new Date().toISOString().slice(0, 10), browser: version, throttle: slowdown, rounds };

console.log(`${run.date}, ${version}, slowed down ${slowdown} times, ${rounds} rounds; ${loadBefore.text}\n`);
console.log(fullTable(results));
const [now, before] = ['guide', 'before'].map((wanted) => subjects.find(({ id }) => id === wanted));
const pairs = (subject: Subject | undefined) => (subject && visits.get(subject)?.map(({ drawn }) => drawn.task)) ?? [];
if (against) {
  const ratio = median(ratios(pairs(now), pairs(before)));
  console.log(`\nFirst render, median of the rounds: ${ratio.toFixed(2)} of that at ${against}`);
} else console.log(`\n${verdicts.join('\n')}`);

if (options.write && failures.size === 0) {
  const file = join(import.meta.dirname, 'results.json');
  const text = JSON.stringify({ ...run, bars: verdicts, results });
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'json' }));
  await writeReadme(root, { bench: readmeTable(results, run) });
}
process.exitCode = failures.size > 0 ? 1 : 0;

/** A subject that fails once is not measured again, and the rest goes on. */
async function unlessFailed(subject: Subject, measure: () => Promise<unknown>): Promise<void> {
  if (failures.has(subject)) return;
  await measure().catch((reason: unknown) => failures.set(subject, String(reason)));
}

function refuseIfBusy({ text, isBusy }: Load): void {
  if (isBusy) throw new Error(`${text}: too busy for the README.`);
}
