import type { Compilation } from '../../compile/index.ts';
import type { Rule } from '../../model/checker.ts';
import { levels } from '../../model/level.ts';
import { casesOfRule } from './case-tables.ts';
import type { CaseResults } from './cases/results.ts';
import { conditionWords } from './condition-words.ts';
import { group, terms, type Entry } from './entries.ts';
import { levelNames } from './level-names.ts';
import { causeLink, levelWords, sourceLinks } from './links.ts';
import { html, list, type Markup } from './markup.ts';

/** Every rule by level, with the cases that depend on it. */
export function ruleGroups(
  { rules: { questions, rules, causes }, evidence }: Compilation,
  results: CaseResults,
): Markup[] {
  const entryOf = ({ id, level, why, when, causes: named = [] }: Rule): Entry => {
    const { sources = [], reviewed: read = '' } = evidence.rules.find((one) => one.id === id) ?? {};
    return {
      id: `rule-${id}`,
      line: html`${levelWords(level)} ${why} <code>${id}</code>`,
      body: terms([
        ['Holds when', conditionWords(when, questions)],
        ['Points to', list(named.map((cause) => causeLink(cause, causes)))],
        ['Sources', sourceLinks(sources)],
        ['Last read', html`<time>${read}</time>`],
        ['Cases that rest on it', casesOfRule(id, results)],
      ]),
      facets: { level, causes: named, sources, read },
    };
  };
  return levels.map((level) =>
    group(`Rules for ${levelNames[level].toLowerCase()}`, rules.filter((rule) => rule.level === level).map(entryOf)),
  );
}
