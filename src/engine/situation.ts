import { collectOpen, holds, outlook, type Outlook, type Parsed } from './conditions.ts';
import type { Question } from '../model/checker.ts';
import type { Reply, Told } from './answers.ts';

/** A question with its condition taken apart. */
export interface Screen {
  readonly question: Question;
  readonly when: Parsed | undefined;
  /** Ids of its options. */
  readonly options: ReadonlySet<string>;
}

/** What is known of one question. */
export interface View {
  /** The answer that counts; absent while there is none, or where the question is not asked. */
  readonly reply: Reply | undefined;
  readonly isAsked: boolean;
  /** Whether the question is asked once all earlier ones have an answer. */
  readonly outlook: Outlook;
  /** Whether no further answer can change what this question says. */
  readonly isSettled: boolean;
}

const unknown: View = { reply: undefined, isAsked: false, outlook: 'no', isSettled: true };

/** What is known at one point of a run: the answers that count, and which questions are asked, now and later. */
export class Situation {
  private readonly _screens: ReadonlyMap<string, Screen>;
  private readonly _views = new Map<string, View>();

  constructor(screens: ReadonlyMap<string, Screen>, told: Told) {
    this._screens = screens;
    // In the order of asking: a condition speaks of earlier questions only.
    for (const [id, { when }] of screens) {
      const isAsked = !when || holds(when, this);
      const sight = when ? outlook(when, this) : 'yes';
      const reply = isAsked ? told.replies.get(id) : undefined;
      this._views.set(id, {
        reply,
        isAsked,
        outlook: sight,
        isSettled: sight === 'no' || (sight === 'yes' && !!reply),
      });
    }
  }

  view(question: string): View {
    return this._views.get(question) ?? unknown;
  }

  /** Asked, and without an answer. */
  isOpen(question: string): boolean {
    const { isAsked, reply } = this.view(question);
    return isAsked && !reply;
  }

  /** The questions that can still say something else than now, in the order of asking. */
  open(): readonly string[] {
    return [...this._views].filter(([, { isSettled }]) => !isSettled).map(([id]) => id);
  }

  /** The visitor's words for an answer that counts; an age or a silence has none. */
  quote(question: string, answer: string): readonly string[] {
    if (!this.view(question).reply?.chosen.has(answer)) return [];
    const options = this._screens.get(question)?.question.options ?? [];
    return options.filter(({ id }) => id === answer).map(({ text }) => text);
  }

  /** Adds the open questions that decide what this question will say: itself, or those that lead to it. */
  collectOpen(question: string, found: Set<string>): void {
    if (this.isOpen(question)) found.add(question);
    const when = this._screens.get(question)?.when;
    if (when) collectOpen(when, this, found);
  }
}
