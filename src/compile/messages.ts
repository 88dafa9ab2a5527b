/** Messages of all problems, by id. */
export const messages = {
  // Files
  'file-unknown': () => 'No format is known for a file at this place. See content/README.md.',
  'file-missing': (path) => `The file ${path} is missing.`,
  'strings-second': () => 'The words of the interface stand in strings.yaml, and in no second file.',
  'language-missing': () => 'The file language.yaml of this language is missing.',
  'file-mark': () => 'An invisible byte order mark stands before the first letter. Save the file as UTF-8 without it.',
  'held-back': (count) =>
    `${count} more ${count === '1' ? 'problem follows' : 'problems follow'} from this file. Mend it first.`,
  'compiler-failed': (detail) => `The compiler itself failed: ${detail}`,

  // YAML
  'yaml-syntax': (detail, mend) => `${detail}.${mend && ` ${mend}`}`,
  'yaml-shape': (where, detail) => `${where}: ${detail}.`,
  'yaml-key-unknown': (key, known) => `The key "${key}" is not known here. Known: ${known}.`,
  'yaml-comma': (text) => `A text with a comma inside { ... } needs quotes: cut off before "${text}".`,
  'yaml-key-missing': (key) => `The key "${key}" is missing.`,
  'id-form': (id) => `"${id}" is not kebab-case (small letters, digits and single hyphens).`,
  'id-twice': (id, first) => `The id "${id}" is taken already, at ${first}.`,
  'id-reserved': (id) => `The id "${id}" has a meaning of its own and cannot be used here.`,
  'date-form': (date) => `"${date}" is not a date of the calendar written as YYYY-MM-DD.`,
  'date-absurd': (date) => `${date} lies before this guide existed or too far ahead.`,
  'text-markup': (found) =>
    `"${found}" would be shown as it stands: this text is plain, without Markdown, marks or services.`,

  // Markdown
  'front-matter': () => 'A page starts with its front matter between two lines "---", with nothing before the first.',
  markdown: (what) => `${what} cannot be used in a page.`,
  'markdown-stray': (found) => `"${found}" would be shown as it stands. Is a mark, a link or a block misspelt?`,
  'heading-level': (level) => `A heading of level ${level}: sections are "##", headings inside them "###".`,
  'text-before-section': () => 'Text stands before the first "##" heading. What comes first on a page is its summary.',
  'list-nested': () => 'A list inside a list item: lists have one level.',
  'list-item': () => 'A list item holds more than one paragraph.',
  'care-unclosed': (level) =>
    `The card "::: ${level}" is not closed: a line ":::" is missing before the next card or section.`,
  'care-content': (what) => `${what} inside a card: cards hold paragraphs and lists.`,
  'care-link': () => 'A link inside an emergency card: nothing may lead away from it.',
  'block-alone': (what) => `${what} stands alone in its paragraph.`,
  'picture-words': (id) => `The picture "${id}" needs its text alternative: ![What it shows](picture:${id}).`,
  'link-outside': (href) => `"${href}" is no page of this guide. Links outside are written as sources.`,
  'service-unknown': (name, known) => `"{${name}}" is no service. Known: ${known}.`,
  'table-columns': (found, expected) => `A row of ${found} cells in a table of ${expected} columns.`,

  // References
  'page-unknown': (id) => `There is no page "${id}".`,
  'picture-unknown': (id) => `There is no picture "${id}".`,
  'exercise-unknown': (id) => `There is no exercise "${id}".`,
  'programme-unknown': (id) => `There is no programme "${id}".`,
  'source-unknown': (id) => `There is no source "${id}" in sources.yaml.`,
  'source-unused': (id) => `Nothing cites the source "${id}".`,
  'zone-unknown': (id) => `"${id}" is no option of the question with \`place: true\`.`,

  // Pages
  'section-unknown': (id, known) => `A condition has no section "${id}". Known: ${known}.`,
  'section-twice': (id) => `A second section "${id}".`,
  'section-order': (id, before) => `The section "${id}" stands behind "${before}".`,
  'section-missing': (id) => `The section "${id}" is missing.`,
  'section-empty': (id) => `The section "${id}" is empty.`,
  'section-mark': (id) => `The section "${id}" has no mark: every section names a source, [^GK] or [^ED].`,
  'get-help-cards': () => 'The section "get-help" holds care cards and nothing else.',
  'get-help-level': (level) => `The page says "${level}", but no card in "get-help" is as pressing.`,
  'treatment-stages': () =>
    'The section "treatment" needs the headings "### now", "### next" and "### later", in this order.',
  'page-sources': () => 'The page cites no source.',
  'page-words': (words, from, to) => `${words} words; a page like this has ${from} to ${to}.`,
  'page-not-home': (id) => `No list in home.yaml leads to the page "${id}".`,
  'weeks-order': (from, to) => `A recovery of ${from} to ${to} weeks runs backwards.`,

  // Evidence
  'rule-sources': (id) => `The rule "${id}" needs a source.`,
  'danger-reason': (id) =>
    `A danger with a threshold says why it raises the level: "${id}" needs \`why\` and \`sources\`.`,
  'weight-reason': (option) => `A strong weight (2 or -2) needs a reason: "${option}" has no \`why\`.`,
  'weight-never': (option) =>
    `Only an option of a list, other than a place, makes a cause impossible, and never a danger: "${option}" cannot.`,
  'weight-sources': (option) => `A strong weight (2 or -2) needs a source: "${option}" has none.`,
  'sources-weak': (what) => `${what} rests on sources of grade C alone.`,

  // Completeness
  'string-missing': (key) => `The interface needs the string "${key}". Add it, or mend its misspelt name.`,
  'string-places': (key, needed, found) =>
    `The string "${key}" has the placeholders ${found}; the interface fills in ${needed}.`,
  'string-unknown': (key) =>
    `The interface says no string "${key}". Is it misspelt? A new one is listed in src/model/strings.ts.`,
  'outcome-missing': (id) => `There is no outcome "${id}".`,
  'outcome-sooner': (id) => `The outcome "${id}" needs \`sooner\`: the signs that call for its level.`,
  'pain-light-missing': (id) => `There is no light "${id}".`,
  'region-missing': (id) => `There is no region "${id}".`,
  'region-country': (id) => `The region "${id}" needs the name of its country.`,

  // Language
  'word-forbidden': (found, advice) => `"${found}": ${advice}`,
  'sentence-long': (words, start) => `${words} words in one sentence: "${start} ...". Aim at 20 at most.`,
  'number-written-out': (number) => `"${number}" is the number of one country. Write {emergency} or {urgent-line}.`,

  // Other languages
  'words-missing': (address, english) => `"${address}" has no words yet. The English stands at ${english}.`,
  'words-unknown': (address) => `The English guide says nothing at "${address}". Is it misspelt, or gone?`,
  'words-stale': (address, english) =>
    `"${address}" was not compared with the English of today, at ${english}. Compare them, then say that it is done.`,
  'safety-words-stale': (address, english) =>
    `"${address}" speaks of danger and was not compared with the English of today, at ${english}. Compare them, then say that it is done.`,
  'words-shape': (address, english, found) => `"${address}" has another form: ${found}; in English ${english}.`,
  'words-number': (address, english, found) => `"${address}" has other numbers: ${found}; in English ${english}.`,
  'words-marks': (what) => `${what} stands in the English master alone: a translation holds words.`,
  'words-term': (english, term, address) =>
    `"${english}" is "${term}" in this language, and "${address}" says neither it nor one of its forms.`,
  'words-never': (word, term) => `"${word}": this language says "${term}" for it.`,

  // Checker
  'question-unknown': (id) => `There is no question "${id}".`,
  'aim-unknown': (id) => `No option "${id}" of a question with \`after: plan\`.`,
  'question-after': (id) =>
    `The question "${id}" is asked after a result: only a rule may read it, and not that it is unanswered.`,
  'question-later': (id) =>
    `The question "${id}" is asked later: \`when\` and \`said\` can name earlier questions only.`,
  'question-beside': (id, most) =>
    `\`beside: ${id}\` is not the question before, or cannot share its screen: both are of kind "one", on the way to a result, with at most ${most} options in all.`,
  'question-options': (kind) =>
    kind === 'number' ? 'A question for a number has no options.' : `A question of kind "${kind}" needs options.`,
  'option-unknown': (question, option) => `"${option}" is no option of the question "${question}".`,
  'option-unused': (option) =>
    `No rule, weight, \`needs\` or \`when\` refers to "${option}": the answer would change nothing.`,
  'option-private': (option) =>
    `A weight on the private option "${option}" would be quoted as a reason on paper. Let a rule read it.`,
  'within-unknown': (option, row) =>
    `The option "${option}" stands within "${row}", which is no row of its group on short screens.`,
  'group-unknown': (option, group) =>
    group
      ? `The option "${option}" stands in the group "${group}", which is not there.`
      : `The option "${option}" needs a group.`,
  'group-empty': (id) => `No option stands in the group "${id}".`,
  'range-form': (range) => `"${range}" is no range of years such as "8-16" or "60+".`,
  'cause-name': (id) => `The cause "${id}" shares its page with another one: it needs a \`name\`.`,
  'cause-unknown': (id) => `There is no cause "${id}" in checker/conditions.`,
  'outcome-unknown': (id) => `There is no outcome "${id}".`,
  'place-missing': () => 'No question says `place: true`: the checker asks where it hurts in one of them.',
  'place-twice': (id) => `The question "${id}" asks where it hurts already: one question says \`place: true\`.`,
  'rule-unknown': (id) => `There is no rule "${id}".`,
  'cause-plan': (id, page) =>
    `The cause "${id}" can lead a result: its page "${page}" needs "treatment" with "### now" and "avoid", or the cause says in \`no-plan\` why not.`,
  'against-companion': (option, cause, companion) =>
    `"${option}" cannot speak against "${cause}": it points to "${companion}", and the pages say that the two go together.`,
  'grade-unknown': (cause, page) => `"${cause}" is no cause with the page "${page}".`,
  'card-rule': (id, level) => `Neither a rule nor the score of a danger "${id}" raises the level to "${level}".`,
  'condition-form': (found) =>
    `A condition is a literal "question.option", { all: [...] }, { any: [...] } or { at-least: n, of: [...] }; here stands ${found}.`,

  // Pages against the checker
  'sign-form': (found) =>
    `Answers behind a sign are written {= question.option, question.option | question.option}; here stands "${found}".`,
  'sign-place': () => 'Answers {= ...} stand on care cards only: behind a sign, or behind the lead for all signs.',
  'sign-high': (page, checker, answers) =>
    `The page says "${page}", the rules give no more than "${checker}" for: ${answers}.`,
  'sign-low': (page, checker, answers) => `The page says "${page}", but the rules say "${checker}" for: ${answers}.`,

  // Proofs
  'rules-refused': (detail) => `The engine does not take the rules: ${detail}`,
  'question-never': (id) => `The question "${id}" is never asked: no answers make its \`when\` hold.`,
  'rule-never': (id) => `The rule "${id}" never holds: no answers bring its \`when\` about.`,
  'rule-idle': (id, level) => `Found no answers that have the level "${level}" from the rule "${id}" alone.`,
  'cause-never': (id) => `Found no answers that show the cause "${id}".`,
  'danger-never': (id) => `Found no answers with which the danger "${id}" reaches its threshold.`,
  'level-never': (level) => `Found no answers that lead to the level "${level}".`,
  'outcome-unused': (id) => `No rule leads to the outcome "${id}".`,
} satisfies Record<string, (...details: string[]) => string>;

export type ProblemId = keyof typeof messages;

/** Problems that do not stop a build. */
export const warnings: ReadonlySet<ProblemId> = new Set<ProblemId>([
  'source-unused',
  'page-words',
  'rule-idle',
  'sentence-long',
  'words-stale',
]);

export const problemIds = Object.keys(messages) as readonly ProblemId[];
