import { strayMarkup } from '../parse-inline.ts';
import type { LocatedText } from '../parse-yaml.ts';
import type { Place, ProblemList } from '../problems.ts';
import type { Content } from '../entries.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import type { LanguageRules } from './rules.ts';

const rulesOf: Readonly<Record<string, LanguageRules>> = { en: english, es: spanish };

/** Numbers of emergency services: each is right in some countries only. Not part of a longer number. */
const emergencyNumber = /(?<![\d.,+-]|\d[ ])\b(?:911|999|112|111|000)\b(?![.,-]?\d| \d)/;

/** Files whose texts are not ours to word: names of works, numbers and words of regions. */
const exempt = /(?:^|\/)(?:sources|regions)\.yaml$/;
/** Read as Markdown, and checked as such. */
const inMarkdown = /(?:^|\/)checker\/outcomes\.yaml$/;
/** Interface strings have places of their own in braces, and lists of words that are no sentences. */
const interfaceStrings = /(?:^|\/)strings\.yaml$/;
/** What people type into the search field is theirs to word. */
const searchWords = 'also';

/** Longer sentences are reported; a few words of grace beyond what the guide aims at. */
const mostWords = 25;

/** Words that a guide on health keeps away from, and form that would be shown as it stands. */
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
  // Words of one phrase may stand on two lines.
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

/** The names of all conditions as alternatives of a regular expression; undefined where there are none. */
function namesOf(content: Content): string | undefined {
  const names = content.pages
    .filter(({ value }) => value.kind === 'condition')
    .flatMap(({ value }) => value.title.split(/[(),]/))
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name.length > 3)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return names.length > 0 ? names.join('|') : undefined;
}
