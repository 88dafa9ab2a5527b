import { plainText } from '../model/plain-text.ts';
import { dateIn, sayContentAge } from './dates.ts';
import { programmeLines } from './exercise-words.ts';
import { resultDocument, sayReason } from './result-document.ts';
import { levelsAbove, signsOf } from './sooner.ts';
import { nameOf } from './words.ts';
import type { Inline } from '../model/content.ts';
import type { CheckerSnapshot } from '../model/snapshot.ts';
import type { CauseInWords } from './result-document.ts';
import type { GuideSnapshot } from './guide-snapshot.ts';

/** The result as plain text, to copy, send, save or show to a clinician; null before a result. */
export function summaryText(guide: GuideSnapshot, checker: CheckerSnapshot, now = new Date()): string | null {
  const result = resultDocument(guide, checker);
  if (!result) return null;
  const { say, localise, config } = guide;
  const { assessment, outcome, urging } = result;
  const plain = (content: readonly Inline[]): string => sayLine(content, guide);
  const cause = ({ name, because, against }: CauseInWords): string =>
    [
      localise(name),
      because.length > 0 && `${say('result.because')} ${because.map(localise).join('; ')}`,
      against.length > 0 && `${say('result.against')} ${against.map(localise).join('; ')}`,
    ]
      .filter((part) => part !== false)
      .join('. ');
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [plain(result.title), [urging ? sayReason(urging, guide) : plain(outcome.lead)]],
    [say('result.why'), result.reasons.filter((reason) => !reason.private).map((reason) => sayReason(reason, guide))],
    [say('result.dangers'), result.dangers.map(cause)],
    [say('result.causes'), result.lead ? [cause(result.lead)] : []],
    [say('result.others'), result.others.map(({ name }) => localise(name))],
    [say('result.do'), result.do.map(plain)],
    [say('result.avoid'), result.avoid.map(plain)],
    [say('result.exercises'), result.programme ? programmeLines(result.programme, guide) : []],
    [
      say('result.sooner'),
      levelsAbove(assessment.level).map(
        (level) => `${say(`result.sooner-${level}`)} ${signsOf(guide, level).map(plain).join('; ')}`,
      ),
    ],
    [say('result.say'), outcome.say ? [plain(outcome.say)] : []],
    [
      say('result.answers'),
      result.answers
        .filter(({ words, isDenial }) => words.length > 0 && !isDenial)
        .map(({ question, words }) => `${localise(question.text)} ${words.join('; ')}`),
    ],
    [
      say('result.denied'),
      result.answers
        .filter(({ denied }) => denied.length > 0)
        .map(({ question, denied }) => `${localise(question.text)} ${denied.join('; ')}`),
    ],
  ];
  return [
    say('result.summary-title', { date: dateIn(guide, now) }),
    `${say('result.limits')} ${sayContentAge(guide, now)}`,
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .map(
        ([heading, lines]) =>
          `${heading.toLocaleUpperCase(guide.content.lang)}\n${lines.map((line) => `- ${line}`).join('\n')}`,
      ),
    ...(config.clinicName ? [config.clinicName] : []),
  ].join('\n\n');
}

/** A line without formatting, in the region's words and with its services. */
function sayLine(content: readonly Inline[], { config, localise }: GuideSnapshot): string {
  return plainText(content, (id) => nameOf(id, config.region), localise);
}
