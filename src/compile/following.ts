import type { ProblemId } from './messages.ts';

/** Whether a file that was not read in full would have contained the missing id of a problem. */
type WouldHold = (file: string, id: string) => boolean;

const inFile =
  (name: string): WouldHold =>
  (file) =>
    file === name;
const inFolder =
  (...folders: readonly string[]): WouldHold =>
  (file, id) =>
    folders.some(
      (folder) => file.startsWith(`${folder}/`) && file.slice(folder.length + 1).replace(/\.\w+$/, '') === id,
    );
const inAny =
  (start: string): WouldHold =>
  (file) =>
    file.startsWith(start);

/** Problems about something that is missing or that nothing refers to. */
const missing: Partial<Record<ProblemId, WouldHold>> = {
  'page-unknown': inFolder('conditions', 'topics'),
  'page-not-home': inFile('home.yaml'),
  'exercise-unknown': inFolder('exercises'),
  'programme-unknown': inFile('programmes.yaml'),
  'source-unknown': inFile('sources.yaml'),
  'source-unused': inAny(''),
  'zone-unknown': inFile('checker/questions.yaml'),
  'question-unknown': inFile('checker/questions.yaml'),
  'question-later': inFile('checker/questions.yaml'),
  'option-unknown': inFile('checker/questions.yaml'),
  'place-missing': inFile('checker/questions.yaml'),
  'option-unused': inAny('checker/'),
  'aim-unknown': inFile('checker/questions.yaml'),
  'weight-never': inFile('checker/questions.yaml'),
  'against-companion': inFile('checker/questions.yaml'),
  'cause-unknown': inFolder('checker/conditions'),
  'rule-unknown': inFile('checker/red-flags.yaml'),
  'outcome-unused': inFile('checker/red-flags.yaml'),
  'card-rule': inFile('checker/red-flags.yaml'),
  'sign-high': inFile('checker/red-flags.yaml'),
  'outcome-unknown': inFile('checker/outcomes.yaml'),
  'outcome-missing': inFile('checker/outcomes.yaml'),
  'region-missing': inFile('regions.yaml'),
  'pain-light-missing': inFile('pain-lights.yaml'),
  'string-missing': inFile('strings.yaml'),
};

/** Problems after which a file, or an entry of it, is left out. */
const causes: ReadonlySet<ProblemId> = new Set<ProblemId>([
  'file-missing',
  'yaml-syntax',
  'yaml-shape',
  'yaml-key-unknown',
  'yaml-comma',
  'yaml-key-missing',
  'date-form',
  'date-absurd',
  'front-matter',
  'condition-form',
]);

/** Whether the problem leaves something out, so that other problems may follow from it. */
export function isCause(id: ProblemId): boolean {
  return causes.has(id);
}

/** Whether the problem may only follow from `file` not being read in full. */
export function followsFrom({ id, subject }: { id: ProblemId; subject: string }, file: string): boolean {
  return missing[id]?.(file.replace(/^content\//, ''), subject) ?? false;
}
