import type { Question } from '../../src/model/checker.ts';

/** One question on the screen of the checker, as a test needs it: in the page no id, name or value tells the question or the option. */
export interface Screen {
  readonly question: string;
  readonly kind: Question['kind'];
  /** Option ids in the order of their inputs. */
  readonly options: readonly string[];
}

/** Reads it from `<kpg-question>`. Complete in itself, since pages under test run it too. */
export function readScreen(element: Element): Screen {
  const {
    question,
    options = question.options,
    more = [],
  } = element as Element & {
    question: Question;
    options?: Question['options'];
    more?: Question['options'];
  };
  const groups = ['', ...(question.groups ?? []).map(({ id }) => id)];
  const shown = [options, more].flatMap((part) =>
    groups.flatMap((group) => part.filter((option) => (option.group ?? '') === group)),
  );
  return {
    question: question.id,
    kind: question.kind,
    options: [...shown.map(({ id }) => id), ...(question.kind === 'one' ? ['not-sure'] : [])],
  };
}

const beside = 'kpg-question kpg-question';

/** The question shown inside `root`, or the one beside it; undefined where there is none, as on a result. */
export function screenIn(root: ParentNode, isBeside = false): Screen | undefined {
  const element = root.querySelector(isBeside ? beside : 'kpg-question');
  return element ? readScreen(element) : undefined;
}

/** What is pressed to choose an option: its input, or the button of "none" and "not sure" in a list. */
export function choiceIn(
  root: ParentNode,
  option: string,
  isBeside = false,
): HTMLInputElement | HTMLButtonElement | null {
  const at = screenIn(root, isBeside)?.options.indexOf(option) ?? -1;
  const inputs = root.querySelectorAll<HTMLInputElement>(`${isBeside ? beside : 'kpg-question'} input`);
  if (at >= 0) return inputs[at] ?? null;
  return /^(none|not-sure)$/.test(option)
    ? root.querySelector<HTMLButtonElement>(`kpg-question [part~="${option}"]`)
    : null;
}
