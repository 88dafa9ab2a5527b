import { chosenIn } from '../../../model/checker.ts';
import type { Answer, Answers, Question } from '../../../model/checker.ts';

/** The chosen option ids of a question. */
export function chosenOf(answers: Answers, id: string): readonly string[] {
  return chosenIn(answers[id]);
}

/** The answers with one option of a list ticked or not, in the order of the question. */
export function withTick(answers: Answers, { id }: Question, option: string, isTicked: boolean): Answers {
  const others = chosenOf(answers, id).filter((one) => one !== option);
  return withAnswer(answers, id, isTicked ? [...others, option] : others);
}

/** The answers with this one; an empty list or undefined removes it. */
export function withAnswer(answers: Answers, id: string, answer: Answer | undefined): Answers {
  const isEmpty = answer === undefined || (typeof answer === 'object' && answer.length === 0);
  const others = Object.entries(answers).filter(([question]) => question !== id);
  return Object.fromEntries(isEmpty ? others : [...others, [id, answer]]);
}
