/** The parts of FHIR R4 (https://hl7.org/fhir/R4/) that the checker writes. */
export interface Coding {
  readonly code: string;
  readonly display: string;
}

export interface QuestionnaireItem {
  readonly linkId: string;
  readonly text: string;
  readonly type: 'group' | 'integer' | 'choice' | 'string';
  readonly repeats?: boolean;
  readonly readOnly?: boolean;
  readonly answerOption?: { readonly valueCoding: Coding }[];
  readonly item?: QuestionnaireItem[];
}

export interface Questionnaire {
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

export type ResponseAnswer =
  { readonly valueInteger: number } | { readonly valueCoding: Coding } | { readonly valueString: string };

export interface ResponseItem {
  readonly linkId: string;
  readonly text: string;
  readonly answer?: ResponseAnswer[];
  readonly item?: ResponseItem[];
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  /** Language of the texts, as in BCP 47: `en-GB`, `es`. */
  readonly language: string;
  readonly questionnaire?: string;
  readonly status: 'completed' | 'in-progress';
  readonly authored: string;
  readonly item: ResponseItem[];
}
