/*!
 * knee-pain-guide 0.1.0 (MIT AND CC-BY-4.0)
 * Licences in full: the file LICENSE of this package.
 */
import { version, questions, assess } from './engine.js';

const strings = {"care.urgent":"Busque ayuda hoy","care.soon":"Pida una cita","care.self-care":"Cuidarse en casa","checker.purpose":"Esta revisión le dice dónde y cuándo buscar atención. Da información, no un diagnóstico.","page.emergency":"Emergencia","checker.none":"Nada de esto","checker.not-sure":"No sé","nav.label":"Guía del dolor de rodilla","section.get-help":"Cuándo buscar ayuda","result.why":"Por qué lo decimos","result.causes":"Qué podría ser","result.denied":"Dijo que no a:"};
const locale = "es";

function addedOptions({ kind, none = kind === "many" }) {
  return none ? ["none", "not-sure"] : ["not-sure"];
}
function privateIn({ options }, answer) {
  return options.filter((option) => option.private && [answer].flat().includes(option.id));
}

const always = { none: strings["checker.none"], "not-sure": strings["checker.not-sure"] };
const levels = [
  { code: "emergency", display: strings["page.emergency"] },
  { code: "urgent", display: strings["care.urgent"] },
  { code: "soon", display: strings["care.soon"] },
  { code: "self-care", display: strings["care.self-care"] }
];
const result = {
  linkId: "result",
  text: strings["checker.purpose"],
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
  return {
    resourceType: "QuestionnaireResponse",
    language: locale,
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
  const hidden = privateIn(question, given).map(({ id }) => id);
  const chosen = [given].flat().filter((id) => !hidden.includes(id));
  const answer = optionsOf(question).filter(({ code }) => chosen.includes(code)).map((valueCoding) => ({ valueCoding }));
  return answer.length > 0 ? [{ linkId, text, answer }] : [];
}
function resultGiven({ level, reasons, causes }, denied) {
  const textsOf = ({ id, options }) => options.filter((option) => denied[id]?.includes(option.id)).map(({ text }) => text);
  const strings2 = (texts) => texts.map((valueString) => ({ valueString }));
  return {
    linkId: result.linkId,
    text: result.text,
    item: [
      { ...result.level, answer: levels.filter(({ code }) => code === level).map((valueCoding) => ({ valueCoding })) },
      {
        ...result.reasons,
        answer: strings2(
          reasons.filter((reason) => !reason.private).map(({ text, quotes }) => [...quotes.map((quote) => `${quote}.`), text].join(" "))
        )
      },
      { ...result.causes, answer: strings2(causes.map(({ name }) => name)) },
      { ...result.denied, answer: strings2(questions.flatMap(textsOf)) }
    ].filter(({ answer }) => answer.length > 0)
  };
}

export { questionnaire, questionnaireResponse };
