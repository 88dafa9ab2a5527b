import type { Engine } from '../../../engine/create-engine.ts';
import type { Answer } from '../../../model/checker.ts';
import { explain } from '../../../engine/explain.ts';
import { measure, verdict, walk } from './measure.ts';
import type { PublishedCase } from './published.ts';

/** One case from answers to result: the rules that hold, and the weight of every answer for every cause. */
export function explainCase(engine: Engine, published: PublishedCase): string {
  const { answers } = published;
  const measured = measure(engine, published);
  const run = engine.run(answers);
  const { level, outcome, reasons } = run.assessment;
  const { rules } = explain(run);
  return [
    `${published.id}: ${published.story}`,
    ...(published.note ? [`Note: ${published.note}`] : []),
    '',
    `Truth:   ${published.level} (${published.acceptable.join(', ')} pass); ${published.causes.join(', ') || 'unknown to the guide'}`,
    `Result:  ${level}, ${verdict(measured)}; text "${outcome}"`,
    `Asked:   ${Object.keys(walk(engine, published)).join(', ')}`,
    '',
    'Answers',
    ...Object.entries(answers).map(([question, answer]) => `  ${question}: ${quote(engine, question, answer)}`),
    '',
    'Why this level',
    ...reasons.map(({ rule, text }) => `  ${rule}: ${text}`),
    '',
    'Rules that hold',
    ...rules.map((rule) => `  ${rule}`),
    '',
    'Causes, by score',
    ...causeLines(engine, published),
  ].join('\n');
}

function quote({ questions }: Engine, id: string, answer: Answer): string {
  const options = questions.find((question) => question.id === id)?.options ?? [];
  return [answer]
    .flat()
    .map((item) => options.find((option) => option.id === item)?.text ?? String(item))
    .join(' / ');
}

function causeLines(engine: Engine, { answers, causes: truth }: PublishedCase): readonly string[] {
  const run = engine.run(answers);
  const shown = run.assessment.causes;
  return [...explain(run).causes]
    .sort((a, b) => b.total - a.total)
    .flatMap(({ id, total, danger, isEligible, isPointedTo, parts }) => {
      const rank = shown.findIndex((cause) => cause.id === id) + 1;
      const remarks = [
        ...(truth.includes(id) ? ['TRUE'] : []),
        rank > 0 ? `shown at ${rank}, ${shown[rank - 1]?.fit}` : 'not shown',
        ...(isEligible ? [] : ['lacks what it needs']),
        ...(isPointedTo ? [] : ['no answer points to it']),
      ];
      return [
        `  ${String(total).padStart(3)}  ${id} (${remarks.join('; ')}; danger score ${danger})`,
        ...(parts.length > 0
          ? [`       ${parts.map(({ answer, weight }) => `${weight > 0 ? '+' : ''}${weight} ${answer}`).join(', ')}`]
          : []),
      ];
    });
}
