import { locale, strings } from 'virtual:strings';
import { assess, questions, version, type Answers, type Assessment, type Question } from '../engine/index.ts';
import { readAnswers } from '../engine/given-answers.ts';
import { prepareQuestions } from '../engine/prepare.ts';
import { addedOptions, type Denied } from '../model/checker.ts';
import type { GivenAnswer } from '../engine/types.ts';
import type { Coding, Questionnaire, QuestionnaireItem, QuestionnaireResponse, ResponseItem } from './resources.ts';

export type * from './resources.ts';

const prepared = prepareQuestions(questions);

/** Texts of the answers that a question offers besides its own options. */
const addedTexts = { none: strings['checker.none'], 'not-sure': strings['checker.not-sure'] } as const;

const levelCodings: readonly Coding[] = [
  { code: 'emergency', display: strings['page.emergency'] },
  { code: 'urgent', display: strings['care.urgent'] },
  { code: 'soon', display: strings['care.soon'] },
  { code: 'self-care', display: strings['care.self-care'] },
];

/** The last item of both resources: the result of the check, which is read-only. */
const result = {
  linkId: 'result',
  text: strings['disclaimer.purpose'],
  level: { linkId: 'result.level', text: strings['section.get-help'] },
  reasons: { linkId: 'result.reasons', text: strings['result.why'] },
  causes: { linkId: 'result.causes', text: strings['result.causes'] },
  denied: { linkId: 'result.denied', text: strings['result.denied'] },
} as const;

/** Options of the questionnaire. */
export interface QuestionnaireOptions {
  /** Canonical address under which your portal publishes the questionnaire. */
  readonly url?: string;
}

export interface ResponseOptions extends QuestionnaireOptions {
  /** Signs that the visitor saw and did not choose, from `kpg-result`. Default: none are given. */
  readonly denied?: Denied;
  /** When the visitor answered: a date and time with its zone, such as `new Date().toISOString()`. */
  readonly authored: string;
}

/**
 * The checker's questions as a FHIR R4 Questionnaire, in the language of this module; its codes are the same in every
 * language. The checker chooses the next question from the answers, so no item is required and none has a condition.
 */
export function questionnaire({ url }: QuestionnaireOptions = {}): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    language: locale,
    ...(url !== undefined && { url }),
    version,
    name: 'KneePainGuide',
    title: strings['nav.label'],
    status: 'active',
    subjectType: ['Patient'],
    item: [...questions.map(itemOf), resultItem()],
  };
}

/** A FHIR instant: a date and time with its zone. */
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * A visitor's answers, from `kpg-result` with `share-answers`, as a FHIR R4 QuestionnaireResponse. Throws a TypeError
 * if `authored` is no date and time, because nobody could tell later when the answers were given.
 */
export function questionnaireResponse(
  answers: Answers,
  { authored, url, denied = {} }: ResponseOptions,
): QuestionnaireResponse {
  // Date.parse reads 30 February as 2 March.
  const isDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  if (!instant.test(authored) || Number.isNaN(Date.parse(authored)) || !isDay(authored.slice(0, 10))) {
    throw new TypeError(`authored: expected a date and time with its zone, not "${authored}"`);
  }
  const assessment = assess(answers);
  const { byQuestion } = readAnswers(prepared, answers);
  return {
    resourceType: 'QuestionnaireResponse',
    language: locale,
    ...(url !== undefined && { questionnaire: `${url}|${version}` }),
    status: assessment.complete ? 'completed' : 'in-progress',
    authored,
    item: [
      ...questions.flatMap((question) => answerItems(question, byQuestion.get(question.id))),
      resultGiven(assessment, denied),
    ],
  };
}

function itemOf(question: Question): QuestionnaireItem {
  const { id: linkId, text, kind } = question;
  if (kind === 'number') return { linkId, text, type: 'integer' };
  const answerOption = optionsOf(question).map((valueCoding) => ({ valueCoding }));
  return { linkId, text, type: 'choice', ...(kind === 'many' && { repeats: true }), answerOption };
}

function optionsOf(question: Question): readonly Coding[] {
  return [
    ...question.options.map(({ id, text }) => ({ code: id, display: text })),
    ...addedOptions(question).map((code) => ({ code, display: addedTexts[code] })),
  ];
}

function resultItem(): QuestionnaireItem {
  const { level, reasons, causes, denied } = result;
  const answerOption = levelCodings.map((valueCoding) => ({ valueCoding }));
  return {
    linkId: result.linkId,
    text: result.text,
    type: 'group',
    readOnly: true,
    item: [
      { ...level, type: 'choice', readOnly: true, answerOption },
      { ...reasons, type: 'string', repeats: true, readOnly: true },
      { ...causes, type: 'string', repeats: true, readOnly: true },
      { ...denied, type: 'string', repeats: true, readOnly: true },
    ],
  };
}

/** The item for a question as the checker understood its answer; empty without a valid one. */
function answerItems(question: Question, given: GivenAnswer | undefined): ResponseItem[] {
  const { id: linkId, text, options, kind } = question;
  if (!given) return [];
  const { chosen, isNotSure, number } = given;
  if (number !== undefined) return [{ linkId, text, answer: [{ valueInteger: number }] }];
  if (kind === 'number') return [];
  // A private option is shown to the visitor only.
  const shown = options.filter((option) => chosen.has(option.id) && !option.private).map(({ id }) => id);
  const isNone = chosen.size === 0 && !isNotSure;
  const codes = [...shown, ...(isNone ? ['none'] : []), ...(isNotSure ? ['not-sure'] : [])];
  const answer = optionsOf(question)
    .filter(({ code }) => codes.includes(code))
    .map((valueCoding) => ({ valueCoding }));
  return answer.length > 0 ? [{ linkId, text, answer }] : [];
}

function resultGiven({ level, reasons, causes }: Assessment, denied: Denied): ResponseItem {
  const textsOf = ({ id, options }: Question) =>
    options.filter((option) => denied[id]?.includes(option.id)).map(({ text }) => text);
  const valuesOf = (texts: readonly string[]) => texts.map((valueString) => ({ valueString }));
  return {
    linkId: result.linkId,
    text: result.text,
    item: [
      {
        ...result.level,
        answer: levelCodings.filter(({ code }) => code === level).map((valueCoding) => ({ valueCoding })),
      },
      {
        ...result.reasons,
        answer: valuesOf(
          reasons
            .filter((reason) => !reason.private)
            .map(({ text, quotes }) => [...quotes.map((quote) => `${quote}.`), text].join(' ')),
        ),
      },
      { ...result.causes, answer: valuesOf(causes.map(({ name }) => name)) },
      { ...result.denied, answer: valuesOf(questions.flatMap(textsOf)) },
    ].filter(({ answer }) => answer.length > 0),
  };
}
