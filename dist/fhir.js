/*!
 * knee-pain-guide 0.1.0 (MIT AND CC-BY-4.0)
 * Licences in full: the file LICENSE of this package.
 */
import { version, questions, assess } from './engine.js';

const strings = {"disclaimer.purpose":"General information about pain in the knee, thigh and calf, with advice and exercises. If there is a symptom check, it says how soon and where to get help, and which causes fit the answers. It does not examine or diagnose anybody. It does not replace a health professional.","care.urgent":"Get help today","care.soon":"Book an appointment","care.self-care":"Look after it yourself","page.emergency":"Emergency","checker.none":"None of these","checker.not-sure":"Not sure","nav.label":"Knee pain guide","section.get-help":"When to get help","result.why":"Why we say this","result.causes":"What it could be","result.denied":"You said no to:"};
const locale = "en-GB";

function parse(condition) {
  if (typeof condition === "string") return parseLiteral(condition);
  if ("all" in condition) return { atLeast: condition.all.length, parts: condition.all.map(parse) };
  if ("any" in condition) return { atLeast: 1, parts: condition.any.map(parse) };
  return { atLeast: condition.atLeast, parts: condition.of.map(parse) };
}
function parseOptional(condition) {
  return condition === void 0 ? void 0 : parse(condition);
}
function parseLiteral(literal) {
  const dot = literal.indexOf(".");
  const question = literal.slice(0, dot);
  const answer = literal.slice(dot + 1);
  const range = /^(\d+)(?:-(\d+)|(\+))?$/.exec(answer);
  if (!range) return { question, answer, from: NaN, to: NaN };
  const [, from, to = from, open] = range;
  return { question, answer: "", from: +from, to: open ? Infinity : +to };
}

const oldest = 120;
function addedOptions({ kind, none = kind === "many" }) {
  return none ? ["none", "not-sure"] : ["not-sure"];
}

function readAnswers(questions, value) {
  const byQuestion = /* @__PURE__ */ new Map();
  const ignored = /* @__PURE__ */ new Set();
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    for (const [id, answer] of Object.entries(value)) {
      const known = questions.get(id);
      const given = known && readAnswer(known, answer, ignored);
      if (given) byQuestion.set(id, given);
      if (!known) ignored.add(id);
    }
    readFormer(questions, value, byQuestion);
  }
  return { byQuestion, ignored: [...ignored].sort() };
}
function readFormer(questions, value, byQuestion) {
  const today = /* @__PURE__ */ new Map();
  for (const [id, answer] of Object.entries(value)) {
    const former = new Map(Object.entries(questions.get(id)?.question.former ?? {}));
    for (const item of toItems(answer)) {
      const literal = typeof item === "string" ? former.get(item) : void 0;
      if (literal === void 0) continue;
      const { question, answer: current } = parseLiteral(literal);
      today.set(question, [...today.get(question) ?? [], current]);
    }
  }
  for (const [id, answers] of today) {
    const known = questions.get(id);
    if (!known || (byQuestion.get(id)?.chosen.size ?? 0) > 0) continue;
    const given = readAnswer(known, answers, /* @__PURE__ */ new Set());
    if (given) byQuestion.set(id, given);
  }
}
function readAnswer({ question, options }, answer, ignored) {
  if (question.kind === "number") return readNumber(question, answer, ignored);
  const chosen = /* @__PURE__ */ new Set();
  let isNotSure = false;
  let isNone = false;
  for (const item of toItems(answer)) {
    if (item === "not-sure") isNotSure = true;
    else if (item === "none" && question.kind === "many") {
      if (addedOptions(question).includes("none")) isNone = true;
      else isNotSure = true;
    } else if (typeof item === "string" && options.has(item)) chosen.add(item);
    else if (typeof item === "string" && Object.keys(question.former ?? {}).includes(item)) isNone = true;
    else ignored.add(typeof item === "string" ? item : question.id);
  }
  if (question.kind === "one") {
    if (chosen.size > 1) return readSeveral(question);
    if (chosen.size === 1) return { chosen, isNotSure: false };
  }
  if (chosen.size === 0 && !isNotSure && !isNone) return void 0;
  return { chosen: new Set([...options].filter((id) => chosen.has(id))), isNotSure };
}
function readSeveral({ several }) {
  return several === void 0 ? { chosen: /* @__PURE__ */ new Set(), isNotSure: true } : { chosen: /* @__PURE__ */ new Set([several]), isNotSure: false };
}
function readNumber(question, answer, ignored) {
  const [item] = toItems(answer);
  if (item === void 0) return void 0;
  if (item === "not-sure") return { chosen: /* @__PURE__ */ new Set(), isNotSure: true };
  const number = typeof item === "string" && /^\d{1,3}$/.test(item) ? +item : item;
  if (typeof number === "number" && number >= 0 && number <= oldest) {
    const { most = oldest } = question;
    return { chosen: /* @__PURE__ */ new Set(), isNotSure: false, number: number > most ? most : number - number % 1 };
  }
  ignored.add(typeof item === "string" ? item : question.id);
  return void 0;
}
function toItems(answer) {
  return Array.isArray(answer) ? answer : [answer];
}

[...Array(oldest + 1).keys()].map(String);

function prepareQuestions(questions) {
  return new Map(questions.map((question) => [question.id, prepareQuestion(question)]));
}
function prepareQuestion(question) {
  const options = new Set(question.options.map(({ id }) => id));
  return { question, when: parseOptional(question.when), options };
}

const prepared = prepareQuestions(questions);
const addedTexts = { none: strings["checker.none"], "not-sure": strings["checker.not-sure"] };
const levelCodings = [
  { code: "emergency", display: strings["page.emergency"] },
  { code: "urgent", display: strings["care.urgent"] },
  { code: "soon", display: strings["care.soon"] },
  { code: "self-care", display: strings["care.self-care"] }
];
const result = {
  linkId: "result",
  text: strings["disclaimer.purpose"],
  level: { linkId: "result.level", text: strings["section.get-help"] },
  reasons: { linkId: "result.reasons", text: strings["result.why"] },
  causes: { linkId: "result.causes", text: strings["result.causes"] },
  denied: { linkId: "result.denied", text: strings["result.denied"] }
};
function questionnaire({ url } = {}) {
  return {
    resourceType: "Questionnaire",
    language: locale,
    ...url !== void 0 && { url },
    version,
    name: "KneePainGuide",
    title: strings["nav.label"],
    status: "active",
    subjectType: ["Patient"],
    item: [...questions.map(itemOf), resultItem()]
  };
}
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
function questionnaireResponse(answers, { authored, url, denied = {} }) {
  const isDay = (day) => (/* @__PURE__ */ new Date(`${day}T00:00:00Z`)).toISOString().startsWith(day);
  if (!instant.test(authored) || Number.isNaN(Date.parse(authored)) || !isDay(authored.slice(0, 10))) {
    throw new TypeError(`authored: expected a date and time with its zone, not "${authored}"`);
  }
  const assessment = assess(answers);
  const { byQuestion } = readAnswers(prepared, answers);
  return {
    resourceType: "QuestionnaireResponse",
    language: locale,
    ...url !== void 0 && { questionnaire: `${url}|${version}` },
    status: assessment.complete ? "completed" : "in-progress",
    authored,
    item: [
      ...questions.flatMap((question) => answerItems(question, byQuestion.get(question.id))),
      resultGiven(assessment, denied)
    ]
  };
}
function itemOf(question) {
  const { id: linkId, text, kind } = question;
  if (kind === "number") return { linkId, text, type: "integer" };
  const answerOption = optionsOf(question).map((valueCoding) => ({ valueCoding }));
  return { linkId, text, type: "choice", ...kind === "many" && { repeats: true }, answerOption };
}
function optionsOf(question) {
  return [
    ...question.options.map(({ id, text }) => ({ code: id, display: text })),
    ...addedOptions(question).map((code) => ({ code, display: addedTexts[code] }))
  ];
}
function resultItem() {
  const { level, reasons, causes, denied } = result;
  const answerOption = levelCodings.map((valueCoding) => ({ valueCoding }));
  return {
    linkId: result.linkId,
    text: result.text,
    type: "group",
    readOnly: true,
    item: [
      { ...level, type: "choice", readOnly: true, answerOption },
      { ...reasons, type: "string", repeats: true, readOnly: true },
      { ...causes, type: "string", repeats: true, readOnly: true },
      { ...denied, type: "string", repeats: true, readOnly: true }
    ]
  };
}
function answerItems(question, given) {
  const { id: linkId, text, options, kind } = question;
  if (!given) return [];
  const { chosen, isNotSure, number } = given;
  if (number !== void 0) return [{ linkId, text, answer: [{ valueInteger: number }] }];
  if (kind === "number") return [];
  const shown = options.filter((option) => chosen.has(option.id) && !option.private).map(({ id }) => id);
  const isNone = chosen.size === 0 && !isNotSure;
  const codes = [...shown, ...isNone ? ["none"] : [], ...isNotSure ? ["not-sure"] : []];
  const answer = optionsOf(question).filter(({ code }) => codes.includes(code)).map((valueCoding) => ({ valueCoding }));
  return answer.length > 0 ? [{ linkId, text, answer }] : [];
}
function resultGiven({ level, reasons, causes }, denied) {
  const textsOf = ({ id, options }) => options.filter((option) => denied[id]?.includes(option.id)).map(({ text }) => text);
  const valuesOf = (texts) => texts.map((valueString) => ({ valueString }));
  return {
    linkId: result.linkId,
    text: result.text,
    item: [
      {
        ...result.level,
        answer: levelCodings.filter(({ code }) => code === level).map((valueCoding) => ({ valueCoding }))
      },
      {
        ...result.reasons,
        answer: valuesOf(
          reasons.filter((reason) => !reason.private).map(({ text, quotes }) => [...quotes.map((quote) => `${quote}.`), text].join(" "))
        )
      },
      { ...result.causes, answer: valuesOf(causes.map(({ name }) => name)) },
      { ...result.denied, answer: valuesOf(questions.flatMap(textsOf)) }
    ].filter(({ answer }) => answer.length > 0)
  };
}

export { questionnaire, questionnaireResponse };
