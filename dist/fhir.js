/*!
 * knee-pain-guide 0.1.0 (MIT AND CC-BY-4.0)
 * Licences in full: the file LICENSE of this package.
 */
import { version, questions, assess } from './engine.js';

function addedOptions({ kind, none = kind === "many" }) {
  return none ? ["none", "not-sure"] : ["not-sure"];
}

const always = { none: "None of these", "not-sure": "Not sure" };
const levels = [
  { code: "emergency", display: "Emergency now" },
  { code: "urgent", display: "Help today" },
  { code: "soon", display: "An appointment" },
  { code: "self-care", display: "Looking after it yourself" }
];
const result = {
  linkId: "result",
  text: "What the checker said. It is information, not a diagnosis.",
  level: { linkId: "result.level", text: "How soon to get help" },
  reasons: { linkId: "result.reasons", text: "Why" },
  causes: { linkId: "result.causes", text: "What it could be" },
  denied: { linkId: "result.denied", text: "Asked and denied" }
};
function questionnaire({ url } = {}) {
  return {
    resourceType: "Questionnaire",
    ...url !== void 0 && { url },
    version,
    name: "KneePainGuide",
    title: "Knee pain guide",
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
  return {
    resourceType: "QuestionnaireResponse",
    ...url !== void 0 && { questionnaire: `${url}|${version}` },
    status: assessment.complete ? "completed" : "in-progress",
    authored,
    item: [...questions.flatMap((question) => answered(question, answers)), resultGiven(assessment, denied)]
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
    ...addedOptions(question).map((code) => ({ code, display: always[code] }))
  ];
}
function resultItem() {
  const { level, reasons, causes, denied } = result;
  const answerOption = levels.map((valueCoding) => ({ valueCoding }));
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
function answered(question, answers) {
  const { id: linkId, text } = question;
  const given = answers[linkId];
  if (given === void 0) return [];
  if (question.kind === "number" && typeof given !== "number") return [];
  if (typeof given === "number") return [{ linkId, text, answer: [{ valueInteger: Math.floor(given) }] }];
  const chosen = [given].flat();
  const answer = optionsOf(question).filter(({ code }) => chosen.includes(code)).map((valueCoding) => ({ valueCoding }));
  return answer.length > 0 ? [{ linkId, text, answer }] : [];
}
function resultGiven({ level, reasons, causes }, denied) {
  const textsOf = ({ id, options }) => options.filter((option) => denied[id]?.includes(option.id)).map(({ text }) => text);
  const strings = (texts) => texts.map((valueString) => ({ valueString }));
  return {
    linkId: result.linkId,
    text: result.text,
    item: [
      { ...result.level, answer: levels.filter(({ code }) => code === level).map((valueCoding) => ({ valueCoding })) },
      {
        ...result.reasons,
        answer: strings(reasons.map(({ text, quotes }) => [...quotes.map((quote) => `${quote}.`), text].join(" ")))
      },
      { ...result.causes, answer: strings(causes.map(({ name }) => name)) },
      { ...result.denied, answer: strings(questions.flatMap(textsOf)) }
    ].filter(({ answer }) => answer.length > 0)
  };
}

export { questionnaire, questionnaireResponse };
