import type { LanguageRules } from './rules.ts';

const forbidden: LanguageRules['forbidden'] = [
  {
    pattern: /\bdesgast(?:e|ad[oa]s?|arse)\b/iu,
    advice: 'diga qué cambia en la articulación; las articulaciones también se reparan.',
  },
  { pattern: /\bhueso (?:contra|con|sobre) hueso\b/iu, advice: 'asusta. Diga lo que se ve o se siente.' },
  {
    pattern: /\bdegenera(?:d[oa]s?|tiv[oa]s?|ción|rse)(?![\p{L}])/iu,
    advice: 'asusta. Escriba "propio de la edad" o diga qué cambia.',
  },
  { pattern: /\b(?:simplemente|meramente|obviamente|por supuesto)\b/iu, advice: 'le quita importancia. Quítelo.' },
  {
    pattern: /\b(?:sufr(?:e|en|ir|ió|iendo)|víctimas?|devastador\w*|terribles?|horribles?)(?![\p{L}])/iu,
    advice: 'asusta. Escriba "tiene" o "personas con".',
  },
  { pattern: /\b(?:sin|cero) riesgos?\b/iu, advice: 'nada es sin riesgo.' },
  {
    pattern: /\b\d+(?:[.,]\d+)? ?(?:%|por ciento) de (?:probabilidad|posibilidad|riesgo)/iu,
    advice: 'nada de probabilidades en porcentaje.',
  },
  { pattern: /\bclínicamente (?:probado|comprobado|demostrado)\b/iu, advice: 'esta guía no puede afirmarlo.' },
  {
    pattern: /\b(?:revisad|aprobad|verificad)[oa]s? por (?:un |una |el |la )?(?:médic|doctor|profesional|expert)/iu,
    advice: 'ningún profesional ha revisado este texto.',
  },
  { pattern: /\b\d+(?:[.,]\d+)? ?(?:mg|miligramos?|microgramos?|mcg|µg)\b/iu, advice: 'nada de dosis de medicinas.' },
  { pattern: /\b(?:su culpa|perezos[oa]s?|obes[oa]s?)\b/iu, advice: 'culpa a la persona. Escriba "peso de más".' },
  { pattern: /\b(?:tú|tienes|puedes|debes|vosotros|vuestr[oa]s?)(?![\p{L}])/iu, advice: 'trate al lector de "usted".' },
];

export const spanish: LanguageRules = {
  forbidden,
  verdict: (names) =>
    new RegExp(
      `(?:usted (?:probablemente |seguramente )?|^|[.!] )(?:tiene|padece) (?:una? |el |la )?(?:${names})(?![\\p{L}])`,
      'giu',
    ),
  beforeVerdict: /(?:^|[^\p{L}])(?:si|cuando|que|porque|hasta que|mientras|quien|donde|o|y)\s+$/iu,
  insteadOfVerdict: 'esta guía no da diagnósticos. Escriba "personas con ...".',
};
