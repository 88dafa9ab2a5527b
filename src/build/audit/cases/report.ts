import { alwaysSay, missedDangers, numbers, percent, quantile, verdict, type Measured, type Share } from './measure.ts';
import { table } from './table.ts';
import type { Reading } from '../../../compile/reading-time.ts';

/**
 * Every case with its level and cause against the truth, the measures beside the baselines, and the length of the way to a result.
 */
export function report(measured: readonly Measured[], times: readonly number[]): string {
  const { headings, rows } = numberRows(measured);
  return [caseTable(measured), table(headings, rows), `${screens(measured)}\n${time(times)}`].join('\n\n');
}

function caseTable(measured: readonly Measured[]): string {
  return table(
    ['case', 'truth', 'level', '', 'cause at', 'shown first', 'screens', 'danger missing'],
    measured.map((one) => [
      one.published.id,
      one.published.level,
      one.level,
      verdict(one),
      causePlace(one),
      one.causes[0]?.id ?? '',
      String(one.reading.screens),
      missedDangers(one).join(', '),
    ]),
  );
}

/** Place of the true cause among those shown. */
function causePlace({ published, rank }: Measured): string {
  if (published.unknown) return 'unknown';
  return rank === 0 ? 'none' : String(rank);
}

/** The measures beside the baselines, with headings. */
export function numberRows(measured: readonly Measured[]): {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const has = (tag: string) => measured.filter(({ published }) => published.tags.includes(tag));
  const weak = measured.filter(({ published }) => published.strength === 'weak');
  const rows: readonly (readonly [name: string, cases: readonly Measured[], isBaseline?: boolean])[] = [
    ['all cases', measured],
    ['hard', has('hard')],
    ['weak', weak],
    ['danger in disguise', has('looks-harmless')],
    ['always urgent', alwaysSay('urgent', measured), true],
    ['always soon', alwaysSay('soon', measured), true],
  ];
  return {
    headings: [
      '',
      'cases',
      'exact level',
      'acceptable',
      'emergency or urgent, under',
      'harmless, over',
      'cause shown',
      'cause first',
      'dangers shown',
    ],
    rows: rows.map(([name, cases, isBaseline]) => [
      name,
      String(cases.length),
      ...[numbers.exact, numbers.acceptable, numbers.underTriage, numbers.overTriage].map((number) =>
        format(number(cases)),
      ),
      ...[numbers.causeShown, numbers.causeFirst, numbers.dangersShown].map((number) =>
        isBaseline ? '' : format(number(cases)),
      ),
    ]),
  };
}

function format(share: Share): string {
  return share.of.length === 0 ? '' : `${share.are.length}/${share.of.length} ${percent(share).toFixed(0)} %`;
}

/** Screens and words before a result, over all cases. */
export function screens(measured: readonly Measured[]): string {
  const spread = (what: keyof Reading): string => {
    const found = measured.map(({ reading }) => reading[what]);
    return `median ${quantile(found, 0.5)}, most ${Math.max(...found)}`;
  };
  return `Screens: ${spread('screens')}. Words: ${spread('words')}; with every help ${spread('wordsWithHelps')}.`;
}

function time(times: readonly number[]): string {
  return `assess + nextQuestion: 95th percentile ${quantile(times, 0.95).toFixed(3)} ms, median ${quantile(times, 0.5).toFixed(3)} ms (${times.length} sets of answers).`;
}
