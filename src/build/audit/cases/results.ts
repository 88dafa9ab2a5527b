import type { CaseResults } from '../case-tables.ts';
import { boundEngine } from './engine.ts';
import { measure, verdict } from './measure.ts';
import { readCases } from './published.ts';
import { numberRows, screens } from './report.ts';

/** What `npm run cases` prints, times aside, for the page that shows how the checker decides. */
export function caseResults(): CaseResults {
  const engine = boundEngine();
  const measured = readCases().map((published) => measure(engine, published));
  return {
    cases: measured.map((one) => {
      const { id, story, note, source, level: truth, acceptable, causes } = one.published;
      const first = one.causes[0]?.id;
      return {
        id,
        story,
        ...(note === undefined ? {} : { note }),
        source: { title: source.title, ...(source.address === undefined ? {} : { address: source.address }) },
        truth,
        acceptable,
        level: one.level,
        verdict: verdict(one),
        causes,
        place: one.place,
        ...(first === undefined ? {} : { first }),
        screens: one.screens.length,
      };
    }),
    numbers: numberRows(measured),
    screens: screens(measured),
  };
}
