/** The version of the package. */
export declare const version: string;

/** How soon a person needs care, from the most to the least pressing. */
type Level = 'emergency' | 'urgent' | 'soon' | 'self-care';

/** Question id to option id(s), or years for age. `not-sure` is always allowed, `none` in a list that may be empty. Any subset, any order. */
type Answers = Readonly<Record<string, Answer>>;
type Answer = string | readonly string[] | number;
interface Option {
    readonly id: string;
    /** What is shown and what the result quotes; a short statement in the visitor's voice. */
    readonly text: string;
    readonly help?: string;
    /** Heading under which a long list shows the option. */
    readonly group?: string;
    /** The option of the same question whose row says this one as well; it has no row of its own. */
    readonly within?: string;
    /** A place outside the leg map: the trouble is somewhere else. */
    readonly elsewhere?: boolean;
    /** Fewest days since it began: says which stage of a programme is today's. */
    readonly days?: number;
    /** Shown on the screen alone: paper and text may be read by the person whom the answer is about. */
    readonly private?: boolean;
    /** Of an ordinary list: asked for the doctor as well, where the list came without it. */
    readonly after?: 'doctor';
    /** What the last stage of a plan leads to for who wants this; absent: what the stage itself says. */
    readonly goal?: string;
}
interface Question {
    readonly id: string;
    readonly kind: 'one' | 'many' | 'number';
    readonly text: string;
    readonly help?: string;
    /** Why we ask, shown on request. */
    readonly why?: string;
    readonly options: readonly Option[];
    /** Headings of `Option.group`, in order. */
    readonly groups?: readonly {
        readonly id: string;
        readonly text: string;
    }[];
    /** Part of the danger screen: unanswered it keeps the level at `soon` or above. */
    readonly safety: boolean;
    /** Asked only when this holds, of earlier questions; absent: always. An answer to a question that is not asked counts for nothing. */
    readonly when?: Condition;
    /** Whether "None of these" is an answer; absent: in every list. */
    readonly none?: boolean;
    /** Option ids of earlier versions, each with the answer to a question of kind `one` that it means today: `course.under-week` is `since.under-week`. */
    readonly former?: Readonly<Record<string, string>>;
    /** What the result quotes where the visitor was not sure; absent: nothing. */
    readonly unsure?: string;
    /** What several answers to a question of kind `one` mean together; absent: not sure. */
    readonly several?: string;
    /** Makes causes more or less likely without pointing to one: on such answers alone no cause is shown. */
    readonly general?: boolean;
    /** Asks where it hurts, on the leg map: a cause needs one of its places, and only its best place counts. One question at most. */
    readonly place?: boolean;
    /** Asked over several short screens, in the order of its groups, until the first answer that decides. */
    readonly inScreens?: boolean;
    /** Asked on request beside a result, for the doctor or for the plan: never on the way to one. */
    readonly after?: 'doctor' | 'plan';
    /** Of kind `number`: a scale from 0 to this, in place of years. */
    readonly most?: number;
}
/**
 * A positive condition over answers. A string is a literal: `leg.swollen` (that option is chosen), `start.not-sure`,
 * `start.unanswered`, `age.8-16`, `age.60+` (years, both ends included). There is no negation, so one more symptom can never lower a level.
 */
type Condition = string | {
    readonly all: readonly Condition[];
} | {
    readonly any: readonly Condition[];
} | {
    readonly atLeast: number;
    readonly of: readonly Condition[];
};
type Fit = 'strong' | 'partial';
interface Reason {
    /** What the quoted answers can mean; where none is quoted it stands alone. */
    readonly text: string;
    /** The visitor's own answers that led to it. */
    readonly quotes: readonly string[];
    readonly rule: string;
    readonly sources: readonly string[];
    /** For the screen alone, never on paper or in the text to take along. */
    readonly private?: boolean;
}
interface ShownCause {
    readonly id: string;
    readonly name: string;
    /** Page of the guide to read about it. */
    readonly page: string;
    readonly fit: Fit;
    /** The visitor's own answers that speak for it. Never empty. */
    readonly because: readonly string[];
    readonly against: readonly string[];
    /** Shown as "needs checking to rule out". */
    readonly danger: boolean;
}
interface Assessment {
    readonly level: Level;
    /** Id of the text shown: usually the level's. */
    readonly outcome: string;
    /** Why this level. Never empty. */
    readonly reasons: readonly Reason[];
    /** Best first, at most five, then the dangers to rule out. */
    readonly causes: readonly ShownCause[];
    readonly complete: boolean;
    /** Ids in the answers that the rules do not know. */
    readonly ignored: readonly string[];
}

declare const questions: readonly Question[];
declare const nextQuestion: (answers: Answers) => Question | null;
declare const assess: (answers: Answers) => Assessment;

export { assess, nextQuestion, questions };
export type { Answer, Answers, Assessment, Fit, Level, Option, Question, Reason, ShownCause };
