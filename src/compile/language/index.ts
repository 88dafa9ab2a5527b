import { strayMarkup } from '../parse-inline.ts';
import type { LocatedText } from '../parse-yaml.ts';
import type { Place, ProblemList } from '../problems.ts';
import type { Content } from '../entries.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import type { LanguageRules } from './rules.ts';

const rulesOf: Readonly<Record<string, LanguageRules>> = { en: english, es: spanish };

/** Emergency numbers, each valid in some countries only; not as part of a longer number. */
const emergencyNumber = /(?<![\d.,+-]|\d[ ])\b(?:911|999|112|111|000)\b(?![.,-]?\d| \d)/;

/** Files with texts that are not checked: titles of sources, and numbers and words of regions. */
const exempt = /(?:^|\/)(?:sources|regions)\.yaml$/;
/** A file whose texts are Markdown. */
const inMarkdown = /(?:^|\/)checker\/outcomes\.yaml$/;
/** Interface strings have `{places}` of their own, and lists of words that are no sentences. */
const interfaceStrings = /(?:^|\/)strings\.yaml$/;
/** Search words are what people type, so they are not checked. */
const searchWords = 'also';

/** A longer sentence is reported; the limit is a little above what the guide aims for. */
const mostWords = 25;

/** Reports words that health content avoids, and stray Markdown that would be shown to visitors. */
export function checkLanguage(content: Content, problems: ProblemList): void {
  const rules = rulesOf[content.language?.lang ?? 'en'];
  const names = namesOf(content);
  const check = { rules, verdict: names ? rules?.verdict(names) : undefined };
  for (const { text, place } of content.findings.prose) {
    checkWords(text, place, check, problems);
    checkSentences(text, place, problems);
  }
  for (const yaml of content.yamls) {
    if (exempt.test(yaml.file) || inMarkdown.test(yaml.file)) continue;
    for (const located of yaml.texts()) {
      if (located.path.includes(searchWords)) continue;
      checkWords(located.text, located.place, check, problems);
      if (interfaceStrings.test(yaml.file)) continue;
      checkSentences(located.text, located.place, problems);
      checkPlain(located, problems);
    }
  }
}

function checkPlain({ text, place }: LocatedText, problems: ProblemList): void {
  const [found] = strayMarkup.exec(text) ?? [];
  if (found) problems.report('text-markup', place, found);
}

interface WordCheck {
  readonly rules: LanguageRules | undefined;
  readonly verdict: RegExp | undefined;
}

function checkWords(text: string, start: Place, { rules, verdict }: WordCheck, problems: ProblemList): void {
  // A phrase may run over a line break.
  const flat = text.replace(/\n/g, ' ');
  const placeAt = (index: number): Place => placeInside(text, index, start);
  for (const { pattern, advice } of rules?.forbidden ?? []) {
    const match = pattern.exec(flat);
    if (match) problems.report('word-forbidden', placeAt(match.index), match[0], advice);
  }
  const number = emergencyNumber.exec(flat);
  if (number) problems.report('number-written-out', placeAt(number.index), number[0]);
  for (const match of verdict ? flat.matchAll(verdict) : []) {
    if (!rules || rules.beforeVerdict.test(flat.slice(0, match.index))) continue;
    problems.report('word-forbidden', placeAt(match.index), match[0], rules.insteadOfVerdict);
  }
}

function checkSentences(text: string, start: Place, problems: ProblemList): void {
  for (const { 0: sentence, index } of text.matchAll(/\S[^]*?(?:[.!?:;](?=\s)|$)/g)) {
    const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    if (words.length <= mostWords) continue;
    problems.report(
      'sentence-long',
      placeInside(text, index, start),
      String(words.length),
      words.slice(0, 5).join(' '),
    );
  }
}

function placeInside(text: string, index: number, start: Place): Place {
  return { ...start, line: start.line + text.slice(0, index).split('\n').length - 1 };
}

/** The names of all conditions as alternatives of a regular expression; undefined if there are none. */
function namesOf(content: Content): string | undefined {
  const names = content.pages
    .filter(({ value }) => value.kind === 'condition')
    .flatMap(({ value }) => value.title.split(/[(),]/))
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name.length > 3)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return names.length > 0 ? names.join('|') : undefined;
}
