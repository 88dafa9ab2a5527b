// `npm run bench`: the guide and its peers side by side, on this machine.
// With `-- --write` the README shows the outcome; `-- --rounds=21` measures longer.
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
import { measureLeak, measureVisit } from './measure.ts';
import { bundle, packageVersion } from './packages.ts';
import { summarise, type Leak, type Measurement } from './results.ts';
import { openBenchSite } from './site.ts';
import { allSubjects } from './subjects/index.ts';
import type { Subject } from './subjects/subject.ts';
import { fullTable, readmeTable } from './tables.ts';
import { launch, throttle } from './visit.ts';

const { values: options } = parseArgs({
  options: { write: { type: 'boolean', default: false }, rounds: { type: 'string', default: '9' } },
});
const rounds = Number(options.rounds);

const subjects = await allSubjects();
const site = await openBenchSite(subjects);
const browser = await launch();
const place = { browser, site, probe: await bundle('probe.ts') };
const visits = new Map<Subject, Measurement[]>(subjects.map((subject) => [subject, []]));
const leaks = new Map<Subject, Leak>();
const failures = new Map<Subject, string>();

// The first visit of all wakes the browser, and is measured by nobody.
const [first] = subjects;
if (first) await unlessFailed(first, () => measureVisit(place, first));

// In turn, so that whatever else this machine does hits all of them alike.
for (let round = 1; round <= rounds; round++) {
  process.stderr.write(`Round ${round} of ${rounds}\n`);
  for (const subject of subjects) {
    await unlessFailed(subject, async () => visits.get(subject)?.push(await measureVisit(place, subject)));
  }
}
for (const subject of subjects) {
  process.stderr.write(`Remounting: ${subject.name}\n`);
  await unlessFailed(subject, async () => leaks.set(subject, await measureLeak(place, subject)));
}
for (const [{ name }, reason] of failures) console.error(`${name} failed: ${reason}`);
const version = await browser.version();
await browser.close();
await site.close();

const results = summarise(
  subjects
    .filter((subject) => !failures.has(subject))
    .map((subject) => {
      const measured = visits.get(subject) ?? [];
      return {
        subject,
        version: subject.package ? packageVersion(subject.package) : readPackage().version,
        size: site.weigh(measured[0]?.seen.requests ?? []),
        visits: measured,
        leak: leaks.get(subject) ?? { nodes: NaN, listeners: NaN, heap: NaN },
      };
    }),
);
const { guide, rules } = compileContent();
const verdicts = bars(results, (await floor(guide, rules)).brotli).map(tell);
const run = { date: new Date().toISOString().slice(0, 10), browser: version, throttle, rounds };

console.log(`${run.date}, ${version}, slowed down ${throttle} times, ${rounds} rounds\n`);
console.log(fullTable(results));
console.log(`\n${verdicts.join('\n')}`);

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
