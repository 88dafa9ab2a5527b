// Generated for the trial of the audit page (see trial-bundle.ts).
declare module 'virtual:cases' {
  /** Published cases and invented patients, by id. */
  export const cases: {
    readonly published: Readonly<Record<string, import('../../model/checker.ts').Answers>>;
    readonly invented: Readonly<Record<string, import('../../model/checker.ts').Answers>>;
  };
  /** The texts of the answers that the guide adds to every question. */
  export const words: Readonly<Record<'none' | 'not-sure', string>>;
}
