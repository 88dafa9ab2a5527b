import type { Answer, Assessment, Question } from './checker.ts';
import type { Guide, Region } from './content.ts';

/** One step of a checker session. The session is the list of these and nothing else. */
export interface Answered {
  readonly question: string;
  readonly answer: Answer;
}

/** What the checker shows now: a new frozen object after every step. */
export interface CheckerSnapshot {
  readonly phase: 'question' | 'result' | 'failed';
  /** The question on the screen; null on the result. */
  readonly question: Question | null;
  /** What was chosen on this question before going back or changing it. */
  readonly draft: Answer | null;
  /** Every question of the checker, to name the answers with. */
  readonly questions: readonly Question[];
  /** The answers given, in the order of the screens. */
  readonly answered: readonly Answered[];
  /** The question on the screen was answered before and is being changed from the result; Back returns there. */
  readonly isChanging: boolean;
  /** 0 to 1; never runs backwards while answering forwards. */
  readonly progress: number;
  /** Null before a result. */
  readonly assessment: Assessment | null;
}

/** The attributes of the element after validation: what inner elements may rely on. */
export interface Config {
  readonly region: Region;
  readonly headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  readonly hasChecker: boolean;
  readonly clinicName?: string;
  readonly phone?: string;
  readonly bookingUrl?: string;
  readonly bookingLabel?: string;
  readonly review?: { readonly by: string; readonly on?: string };
  /** Page ids offered, in order; absent: all. */
  readonly topics?: readonly string[];
  readonly sharesAnswers: boolean;
  /** Where answers are kept: nowhere, until the tab closes, or on the device. */
  readonly remembers: 'none' | 'session' | 'device';
}

/** Everything an inner element needs to draw words: set once, replaced when an attribute changes. */
export interface GuideSnapshot {
  readonly guide: Guide;
  readonly config: Config;
  /** Page id shown, `home` or `checker`. */
  readonly page: string;
  /** An interface string by key, with `{name}` replaced and the region's words applied. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** A text of the content in the region's words ("paracetamol", "acetaminophen"); `say` does this itself. */
  readonly localise: (text: string) => string;
}
