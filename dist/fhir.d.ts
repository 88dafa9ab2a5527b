/** Question id to option id(s), or years for age. `not-sure` is always allowed, `none` in a list that may be empty. Any subset, any order. */
type Answers = Readonly<Record<string, Answer>>;
/** Question id to the ids of the signs and risks that were shown and not chosen. */
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
    readonly questionnaire?: string;
    readonly status: 'completed' | 'in-progress';
    readonly authored: string;
    readonly item: ResponseItem[];
}

/** Where a clinic publishes the questionnaire. */
interface QuestionnaireOptions {
    /** The canonical address of the questionnaire, as in your portal. */
    readonly url?: string;
}
interface ResponseOptions extends QuestionnaireOptions {
    /** What the visitor was asked and denied, as `kpg-result` carries it. Default: nothing is said of it. */
    readonly denied?: Denied;
    /** When the visitor answered: a date and time with its zone, such as `new Date().toISOString()`. */
    readonly authored: string;
}
/**
 * The checker's questions as a FHIR R4 Questionnaire. Which of them a visitor is asked depends on the answers before and is
 * the checker's own affair, so no item is required and none has conditions.
 */
declare function questionnaire({ url }?: QuestionnaireOptions): Questionnaire;
/**
 * A visitor's answers, as `kpg-result` carries them with `share-answers`, as a FHIR R4 QuestionnaireResponse. Throws a
 * TypeError where `authored` is no date and time: nobody could tell later when the answers were given.
 */
declare function questionnaireResponse(answers: Answers, { authored, url, denied }: ResponseOptions): QuestionnaireResponse;

export { questionnaire, questionnaireResponse };
export type { Coding, Questionnaire, QuestionnaireItem, QuestionnaireOptions, QuestionnaireResponse, ResponseAnswer, ResponseItem, ResponseOptions };
