import { impossible } from '../model/checker.ts';
import type { ListItem } from '../model/content.ts';
import * as schemas from './checker-schemas.ts';
import { readCondition } from './conditions.ts';
import type { Content } from './entries.ts';
import { parseInline } from './parse-inline.ts';
import { checkList, checkShape, entry, type Path, type Yaml } from './parse-yaml.ts';
import type { Place, ProblemList } from './problems.ts';

// Readers of the files in `content/checker/`.

export function readQuestions(yaml: Yaml, _: string, content: Content, problems: ProblemList): void {
  for (const { value, at } of checkList(schemas.question, yaml, problems)) {
    const { when: written, ...question } = value;
    const when = written === undefined ? undefined : readCondition(written, (...path) => at('when', ...path), problems);
    content.questions.push(when ? { value: { ...question, when: when.condition }, at, when } : { value: question, at });
  }
}

export function readRules(yaml: Yaml, _: string, content: Content, problems: ProblemList): void {
  for (const { value, at } of checkList(schemas.rule, yaml, problems)) {
    const { reviewed, when: written, ...rule } = value;
    const when = readCondition(written, (...path) => at('when', ...path), problems);
    if (when) content.rules.push({ value: { ...rule, when: when.condition }, at, when, reviewed });
  }
}

export function readCause(yaml: Yaml, id: string, content: Content, problems: ProblemList): void {
  const value = checkShape(schemas.cause, yaml, problems);
  if (!value) return;
  const { needs: written, weights: reasons, 'no-plan': noPlan, ...rest } = value;
  const all = Object.entries(reasons).flatMap(([question, options]) =>
    Object.entries(options).map(([option, { weight }]) => ({ question, option, weight })),
  );
  const weights: Record<string, Record<string, number>> = mapValues(reasons, () => ({}));
  for (const { question, option, weight } of all) if (weight !== impossible) weights[question]![option] = weight;
  const never = all
    .filter(({ weight }) => weight === impossible)
    .map(({ question, option }) => `${question}.${option}`);
  const { value: cause, at } = entry({ id, ...rest, weights, ...(never.length > 0 && { never }) }, yaml);
  const hasNoPlan = noPlan !== undefined;
  if (written === undefined) {
    content.causes.push({ value: cause, at, reasons, hasNoPlan });
    return;
  }
  const needs = readCondition(written, (...path) => at('needs', ...path), problems);
  if (needs) content.causes.push({ value: { ...cause, needs: needs.condition }, at, reasons, hasNoPlan, needs });
}

function mapValues<From, To>(values: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}

export function readOutcomes(yaml: Yaml, _: string, content: Content, problems: ProblemList): void {
  for (const { value, at } of checkList(schemas.outcome, yaml, problems)) {
    const line = (text: string, place: Place): ListItem => {
      const { inline, references, marks, prose } = parseInline(text, place, value.id, problems);
      content.findings.references.push(...references);
      content.findings.marks.push(...marks);
      content.findings.prose.push(...prose);
      return inline;
    };
    const linesAt = (texts: readonly string[], ...path: Path) =>
      texts.map((text, index) => line(text, at(...path, index)));
    const lines = (key: 'do' | 'avoid' | 'sooner') => linesAt(value[key] ?? [], key);
    content.outcomes.push({
      value: {
        id: value.id,
        title: line(value.title, at('title')),
        lead: line(value.lead, at('lead')),
        do: lines('do'),
        avoid: lines('avoid'),
        ...(value.general && {
          general: {
            do: linesAt(value.general.do, 'general', 'do'),
            avoid: linesAt(value.general.avoid, 'general', 'avoid'),
          },
        }),
        ...(value.cards && {
          cards: value.cards.map(({ rules, title, do: lines }, card) => ({
            rules,
            ...(title !== undefined && { title: line(title, at('cards', card, 'title')) }),
            do: linesAt(lines, 'cards', card, 'do'),
          })),
        }),
        ...(value.says === undefined ? {} : { says: value.says }),
        ...(value.sooner === undefined ? {} : { sooner: lines('sooner') }),
        ...(value.say === undefined ? {} : { say: line(value.say, at('say')) }),
        ...(value['recheck-days'] === undefined ? {} : { recheckDays: value['recheck-days'] }),
      },
      at,
    });
  }
}
