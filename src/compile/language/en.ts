import type { LanguageRules } from './rules.ts';

/** Words after "just" that make it a place or time, as in "just above the knee", and no belittling. */
const places = 'above|below|under|behind|beside|inside|outside|over|before|after|beyond|past|at|where|in front|next to';

const forbidden: LanguageRules['forbidden'] = [
  { pattern: /\bwear[- ]and[- ]tear\b/i, advice: 'say what changes in the joint; joints also repair themselves.' },
  {
    pattern: /\bworn[- ](?:out|away|down)\b/i,
    advice: 'say what changes in the joint; joints also repair themselves.',
  },
  { pattern: /\bcrumbl(?:e|es|ed|ing)\b/i, advice: 'a scare word. Say what is seen or felt.' },
  {
    // "Slipped" is allowed for people and for the growth plate of the hip, whose condition is named so.
    pattern: /\bslipped (?:spinal )?(?:disc|disk|vertebra|kneecap|joint|bone|meniscus|cartilage|tendon)\w*/i,
    advice: 'say what presses, moves or tears.',
  },
  { pattern: /\bbone[- ]on[- ]bone\b/i, advice: 'a scare word. Say what is seen or felt.' },
  { pattern: /\bdegenerat(?:ed?|es|ing|ion|ive)\b/i, advice: 'a scare word. Write "age-related" or say what changes.' },
  { pattern: new RegExp(`\\bjust\\b(?! (?:${places})\\b)`, 'i'), advice: 'plays down. Leave it out, or write "only".' },
  { pattern: /\bsimply\b/i, advice: 'plays down. Leave it out.' },
  { pattern: /\b(?:merely|obviously|of course)\b/i, advice: 'plays down. Leave it out.' },
  {
    pattern: /\b(?:suffer(?:s|ing|ed)?|victims?|crippl\w+|devastat\w+|horrif\w+|terrifying)\b/i,
    advice: 'a scare word. Write "has" or "people with".',
  },
  { pattern: /\b(?:no|zero) risk\b/i, advice: 'nothing is without risk.' },
  { pattern: /\blow risk of (?:a )?(?:blood )?clot/i, advice: 'a clot is ruled out by a test, never by this guide.' },
  {
    pattern: /\b\d+(?:\.\d+)? ?(?:%|per ?cent) (?:chance|risk|likel\w+|probab\w+)/i,
    advice: 'no chances in per cent.',
  },
  { pattern: /\b(?:probability|likelihood) of \d/i, advice: 'no chances in numbers.' },
  { pattern: /\bclinically proven\b/i, advice: 'a claim that this guide cannot make.' },
  {
    pattern: /\b(?:clinically|medically|doctor|physician|expert)[- ](?:reviewed|approved|checked|verified)\b/i,
    advice: 'no clinician has reviewed this text.',
  },
  {
    pattern: /\b(?:AI doctor|find out what you have|get (?:a|your) diagnosis)\b/i,
    advice: 'this guide does not diagnose.',
  },
  { pattern: /\b\d+(?:[.,]\d+)? ?(?:mg|milligrams?|micrograms?|mcg|µg)\b/i, advice: 'no doses of medicines.' },
  { pattern: /(?:your fault|lazy|too fat|obese)/i, advice: 'blames. Write "extra body weight".' },
];

/** Words before "you have" that make it a condition or a question, not a verdict. */
const beforeVerdict =
  /\b(?:if|when|whether|unless|once|while|because|until|before|after|where|in case|that|do|think|say|sure|and|or|means|mean)\s+$/i;

export const english: LanguageRules = {
  forbidden,
  verdict: (names) =>
    new RegExp(
      `\\byou (?:probably |most likely |clearly |surely )?(?:have|have got) (?:an? |the )?(?:${names})\\b`,
      'gi',
    ),
  beforeVerdict,
  insteadOfVerdict: 'this guide does not diagnose. Write "people with ...".',
};
