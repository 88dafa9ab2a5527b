// The module for apps: defines the element and exports its types. The policy comes before lit.
import './lit-policy.ts';
import { define } from './define.ts';

define();

export { KneePainGuide } from './elements/knee-pain-guide.ts';
export { PublicEvent } from './model/events.ts';
export type { Answer, Answers, Assessment, Fit, Reason, ShownCause } from './model/checker.ts';
export type { Action, PublicEventName } from './model/events.ts';
export type { Level } from './model/level.ts';
export type { OwnWords } from './model/strings.ts';
