/** A number or service of the visitor's region, written as `{...}` in the content. */
export type ServiceId = 'emergency' | 'urgent-line' | 'emergency-department' | 'crisis-line';

export interface Service {
  /** "999", "NHS 111", "A&E", "your local emergency number". */
  readonly name: string;
  /** Text in brackets after the name: "not in Northern Ireland". */
  readonly note?: string;
  /** Digits for `tel:`; absent where there is no single number. */
  readonly tel?: string;
}
