/**
 * Answers by question id: option ids, or a number for an age or a scale. `not-sure` is always allowed, and `none` where
 * the question offers it. Questions may be missing and stand in any order.
 */
type Answers = Readonly<Record<string, Answer>>;
/** Ids of the signs and risks that were shown and not chosen, by question id. */
type Denied = Readonly<Record<string, readonly string[]>>;
type Answer = string | readonly string[] | number;

/** The parts of FHIR R4 (https://hl7.org/fhir/R4/) that the checker writes. */
interface Coding {
    readonly code: string;
    readonly display: string;
}
interface QuestionnaireItem {
    readonly linkId: string;
    readonly text: string;
    readonly type: 'group' | 'integer' | 'choice' | 'string';
    readonly repeats?: boolean;
    readonly readOnly?: boolean;
    readonly answerOption?: {
        readonly valueCoding: Coding;
    }[];
    readonly item?: QuestionnaireItem[];
}
interface Questionnaire {
    readonly resourceType: 'Questionnaire';
    /** Language of the texts, as in BCP 47: `en-GB`, `es`. */
    readonly language: string;
    readonly url?: string;
    readonly version: string;
    readonly name: string;
    readonly title: string;
    readonly status: 'active';
    readonly subjectType: 'Patient'[];
    readonly item: QuestionnaireItem[];
}
type ResponseAnswer = {
    readonly valueInteger: number;
} | {
    readonly valueCoding: Coding;
} | {
    readonly valueString: string;
};
interface ResponseItem {
    readonly linkId: string;
    readonly text: string;
    readonly answer?: ResponseAnswer[];
    readonly item?: ResponseItem[];
}
interface QuestionnaireResponse {
    readonly resourceType: 'QuestionnaireResponse';
    /** Language of the texts, as in BCP 47: `en-GB`, `es`. */
    readonly language: string;
    readonly questionnaire?: string;
    readonly status: 'completed' | 'in-progress';
    readonly authored: string;
    readonly item: ResponseItem[];
}

/** Options of the questionnaire. */
interface QuestionnaireOptions {
    /** Canonical address under which your portal publishes the questionnaire. */
    readonly url?: string;
}
interface ResponseOptions extends QuestionnaireOptions {
    /** Signs that the visitor saw and did not choose, from `kpg-result`. Default: none are given. */
    readonly denied?: Denied;
    /** When the visitor answered: a date and time with its zone, such as `new Date().toISOString()`. */
    readonly authored: string;
}
/**
 * The checker's questions as a FHIR R4 Questionnaire, in the language of this module; its codes are the same in every
 * language. The checker chooses the next question from the answers, so no item is required and none has a condition.
 */
declare function questionnaire({ url }?: QuestionnaireOptions): Questionnaire;
/**
 * A visitor's answers, from `kpg-result` with `share-answers`, as a FHIR R4 QuestionnaireResponse. Throws a TypeError
 * if `authored` is no date and time, because nobody could tell later when the answers were given.
 */
declare function questionnaireResponse(answers: Answers, { authored, url, denied }: ResponseOptions): QuestionnaireResponse;

export { questionnaire, questionnaireResponse };
export type { Coding, Questionnaire, QuestionnaireItem, QuestionnaireOptions, QuestionnaireResponse, ResponseAnswer, ResponseItem, ResponseOptions };
