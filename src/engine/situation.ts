import { collectOpen, holds, outlook, type Outlook, type Parsed } from './conditions.ts';
import type { Question } from '../model/checker.ts';
import type { Reply, Told } from './answers.ts';

/** A question with its condition taken apart. */
export interface Screen {
  readonly question: Question;
  readonly when: Parsed | undefined;
}

/** What is known at one point of a run: the answers that count, and which questions are asked, now and later. */
export class Situation {
  private readonly _screens = new Map<string, Screen>();
  private readonly _replies = new Map<string, Reply>();
  private readonly _asked = new Set<string>();
  private readonly _outlooks = new Map<string, Outlook>();

  constructor(screens: readonly Screen[], told: Told) {
    // In the order of asking: a condition speaks of earlier questions only.
    for (const screen of screens) {
      const { id } = screen.question;
      const reply = told.replies.get(id);
      const isAsked = !screen.when || holds(screen.when, this);
      this._screens.set(id, screen);
      this._outlooks.set(id, screen.when ? outlook(screen.when, this) : 'yes');
      if (isAsked) this._asked.add(id);
      if (isAsked && reply) this._replies.set(id, reply);
    }
  }

  /** The answer that counts; undefined while there is none, or where the question is not asked. */
  reply(question: string): Reply | undefined {
    return this._replies.get(question);
  }

  isAsked(question: string): boolean {
    return this._asked.has(question);
  }

  /** Asked, and without an answer. */
  isOpen(question: string): boolean {
    return this._asked.has(question) && !this._replies.has(question);
  }

  /** Whether the question is asked once all earlier ones have an answer. */
  outlookOf(question: string): Outlook {
    return this._outlooks.get(question) ?? 'no';
  }

  /** Whether no further answer can change what this question says. */
  isSettled(question: string): boolean {
    const sight = this.outlookOf(question);
    return sight === 'no' || (sight === 'yes' && this._replies.has(question));
  }

  /** The visitor's words for an answer that counts; an age or a silence has none. */
  quote(question: string, answer: string): readonly string[] {
    if (!this.reply(question)?.chosen.has(answer)) return [];
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
