import type { Option, Question } from '../../src/model/checker.ts';

// Small questions made by hand, to try code without the real content.

/** Options, or their ids alone. */
type ToyOptions = string | readonly Option[];

/** A question with a list. */
export function list(id: string, options: ToyOptions, rest: Partial<Question> = {}): Question {
  return { id, kind: 'many', text: `${id}?`, safety: false, options: toOptions(options), ...rest };
}

/** A question with one answer of several. */
export function choice(id: string, options: ToyOptions, rest: Partial<Question> = {}): Question {
  return list(id, options, { kind: 'one', ...rest });
}

/** A question about a number. */
export function years(id: string, rest: Partial<Question> = {}): Question {
  return { id, kind: 'number', text: `${id}?`, safety: false, options: [], ...rest };
}

/** The question that every check begins with. */
export const age = years('age', { text: 'How old are you?', safety: true });

function toOptions(options: ToyOptions): readonly Option[] {
  return typeof options === 'string' ? options.split(' ').map((id) => ({ id, text: `It is ${id}` })) : options;
}
