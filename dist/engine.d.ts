/** The version of the package. */
export declare const version: string;

/** How soon a person needs care, from the most to the least pressing. */
type Level = 'emergency' | 'urgent' | 'soon' | 'self-care';

/**
 * Answers by question id: option ids, or a number for an age or a scale. `not-sure` is always allowed, and `none` where
 * the question offers it. Questions may be missing and stand in any order.
 */
type Answers = Readonly<Record<string, Answer>>;
type Answer = string | readonly string[] | number;
interface Option {
    readonly id: string;
    /** Text of the option on the screen and in "You said: ..."; a short statement in the visitor's voice. */
    readonly text: string;
    readonly help?: string;
    /** Id of the heading under which a long list shows the option. */
    readonly group?: string;
    /** Id of another option of the same question whose row covers this one; the option has no row of its own. */
    readonly within?: string;
    /** Literal of an answer to an earlier question that says this as well: the option comes ticked, and is quoted in those words. */
    readonly said?: string;
    /** The option stands for a place outside the leg map. */
    readonly elsewhere?: boolean;
    /** Smallest number of days since the pain began; chooses the stage of a programme for today. */
    readonly days?: number;
    /** The option is shown on the screen only, because other people may read the printout or the text. */
    readonly private?: boolean;
    /** The option is also asked for the doctor, if the visitor saw the list without it. */
    readonly after?: 'doctor';
    /** Goal of the last stage of a plan for visitors who choose this; absent: the goal of the stage. */
    readonly goal?: string;
}
interface Question {
    readonly id: string;
    readonly kind: 'one' | 'many' | 'number';
    readonly text: string;
    readonly help?: string;
    /** Why we ask; shown on request. */
    readonly why?: string;
    readonly options: readonly Option[];
    /** Headings of `Option.group`, in order. */
    readonly groups?: readonly {
        readonly id: string;
        readonly text: string;
    }[];
    /** A danger question: while it is unanswered, the level is at least `soon`. */
    readonly safety: boolean;
    /**
     * The question is asked only when this condition on earlier questions holds; absent: always. An answer to a question
     * that is not asked is ignored.
     */
    readonly when?: Condition;
    /** Whether "None of these" is offered; absent: in every list. */
    readonly none?: boolean;
    /** Option ids of earlier versions, each with the answer it means today: `course.under-week` is `since.under-week`. */
    readonly former?: Readonly<Record<string, string>>;
    /** Text that the result quotes for "not sure"; absent: nothing is quoted. */
    readonly unsure?: string;
    /** Answer that stands for several chosen answers to a question of kind `one`; absent: not sure. */
    readonly several?: string;
    /** Answers make causes more or less likely but point to none: such answers alone show no cause. */
    readonly general?: boolean;
    /**
     * The question about the place, on the leg map: a cause needs one of its places, and only the best of them counts. At
     * most one question is of this kind.
     */
    readonly place?: boolean;
    /** The question is asked over several short screens, in the order of its groups, until an answer decides. */
    readonly inScreens?: boolean;
    /** Of kind `one`: the earlier question on whose screen it is asked as well, where neither has an answer. */
    readonly beside?: string;
    /** The question is asked on request beside a result, for the doctor or for the plan. */
    readonly after?: 'doctor' | 'plan';
    /** Upper end of a scale that starts at 0, for kind `number`; absent: the number is an age. */
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
    /** What the quoted answers can mean; a full reason where nothing is quoted. */
    readonly text: string;
    /** The visitor's own answers behind the reason. */
    readonly quotes: readonly string[];
    readonly rule: string;
    readonly sources: readonly string[];
    /** The reason is shown on the screen only, never on paper or in the exported text. */
    readonly private?: boolean;
}
interface ShownCause {
    readonly id: string;
    readonly name: string;
    /** Id of the page about the cause. */
    readonly page: string;
    readonly fit: Fit;
    /** The visitor's own answers that speak for the cause. Never empty. */
    readonly because: readonly string[];
    readonly against: readonly string[];
    /** Shown under "needs checking to rule out". */
    readonly danger: boolean;
}
interface Assessment {
    readonly level: Level;
    /** Id of the outcome shown: usually the level. */
    readonly outcome: string;
    /** Reasons for the level. Never empty. */
    readonly reasons: readonly Reason[];
    /** At most five causes, best first, then the dangers to rule out. */
    readonly causes: readonly ShownCause[];
    readonly complete: boolean;
    /** Ids in the answers that the rules do not have. */
    readonly ignored: readonly string[];
}

declare const questions: readonly Question[];
declare const nextQuestion: (answers: Answers) => Question | null;
declare const assess: (answers: Answers) => Assessment;

export { assess, nextQuestion, questions };
export type { Answer, Answers, Assessment, Fit, Level, Option, Question, Reason, ShownCause };
