import type { Rules } from '../../../model/checker.ts';
import { compileContent } from '../../content.ts';
import { boundEngine } from './engine.ts';
import { measureCases } from './measured.ts';
import { numberRows, screens } from './report.ts';
import { tryCase, type Tried } from './tried.ts';

/** A published case with its result. */
export interface CaseResult extends Tried {
  readonly note?: string;
  readonly source: { readonly title: string; readonly address?: string };
  /** Ids of the true causes; empty if the guide does not have them. */
  readonly causes: readonly string[];
  /** Rank of a true cause, from 1; 0 if none is shown. */
  readonly rank: number;
  /** Id of the cause shown first. */
  readonly first?: string;
  readonly screens: number;
}

/** The measurements of `npm run cases`, without times. */
export interface CaseResults {
  readonly cases: readonly CaseResult[];
  readonly patients: readonly Tried[];
  /** The measures beside the baselines. */
  readonly numbers: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly screens: string;
}

let last: { readonly rules: Rules; readonly results: CaseResults } | undefined;

/** The results with the rules of `content/`, computed once for all pages of a build. */
export function caseResults(): CaseResults {
  const { rules } = compileContent();
  if (last?.rules !== rules) last = { rules, results: listResults() };
  return last.results;
}

function listResults(): CaseResults {
  const engine = boundEngine();
  const { published: measured, patients } = measureCases();
  return {
    cases: measured.map(({ published, causes, rank, reading }) => {
      const { note, source, causes: truth, answers } = published;
      const first = causes[0]?.id;
      return {
        ...tryCase(engine, published, answers),
        ...(note === undefined ? {} : { note }),
        source: { title: source.title, ...(source.address === undefined ? {} : { address: source.address }) },
        causes: truth,
        rank,
        ...(first === undefined ? {} : { first }),
        screens: reading.screens,
      };
    }),
    patients: patients.map(({ patient, told }) => tryCase(engine, patient, told)),
    numbers: numberRows(measured),
    screens: screens(measured),
  };
}
