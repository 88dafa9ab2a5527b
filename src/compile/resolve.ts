import type { Content } from './entries.ts';
import { isEditorial, type Known } from './known.ts';
import type { Entry } from './parse-yaml.ts';
import type { Place, ProblemList } from './problems.ts';
import { resolveChecker } from './resolve-checker.ts';

/** Values of the attribute `view` that are not page ids. */
const reservedPages: ReadonlySet<string> = new Set(['home', 'checker']);
/** Reports ids that are used twice and references to missing ids. */
export function resolve(content: Content, known: Known, problems: ProblemList): void {
  checkUnique(content, problems);
  checkReferences(content, known, problems);
  checkGuide(content, known, problems);
  checkSources(content, known, problems);
  resolveChecker(content, known, problems);
}

function checkUnique(content: Content, problems: ProblemList): void {
  const check = (entries: Iterable<readonly [id: string, place: Place]>): void => {
    const first = new Map<string, Place>();
    for (const [id, place] of entries) {
      const taken = first.get(id);
      if (taken) problems.report('id-twice', place, id, `${taken.file}:${String(taken.line)}`);
      else first.set(id, place);
    }
  };
  const checkEntries = (entries: readonly Entry<{ readonly id: string }>[]) => {
    check(entries.map(({ value, at }) => [value.id, at('id')]));
  };
  checkEntries([...content.pages, ...content.exercises]);
  checkEntries(content.programmes);
  checkEntries(content.painLights);
  checkEntries(content.sources);
  checkEntries(content.rules);
  checkEntries(content.causes);
  checkEntries(content.questions);
  checkEntries(content.outcomes);
  checkEntries(content.hazards);
  checkEntries(content.regions);
  check(
    content.home.flatMap(({ value, at }): [string, Place][] => [
      [value.id, at('id')],
      ...value.groups.map(({ id }, index): [string, Place] => [id, at('groups', index, 'id')]),
    ]),
  );
  for (const { value, at } of content.questions) {
    check(value.options.map(({ id }, index) => [id, at('options', index, 'id')]));
    check((value.groups ?? []).map(({ id }, index) => [id, at('groups', index, 'id')]));
  }
  for (const { value, at } of content.outcomes) {
    check(
      (value.cards ?? []).flatMap(({ rules }, card) =>
        rules.map((id, index) => [id, at('cards', card, 'rules', index)]),
      ),
    );
  }
  for (const { value, at } of content.pages) {
    if (reservedPages.has(value.id)) problems.report('id-reserved', at(), value.id);
  }
}

function checkReferences(content: Content, known: Known, problems: ProblemList): void {
  const place = [...known.questions.values()].find((question) => question.place);
  const zones = new Set(place?.options.map(({ id }) => id));
  for (const { value, at } of content.pages) {
    value.related.forEach((id, index) => {
      if (!known.pages.has(id)) problems.report('page-unknown', at('related', index), id);
    });
    if (value.kind === 'topic') continue;
    value.where.forEach((id, index) => {
      if (!zones.has(id)) problems.report('zone-unknown', at('where', index), id);
    });
    if (value.programme !== undefined && !known.programmes.has(value.programme)) {
      problems.report('programme-unknown', at('programme'), value.programme);
    }
  }
  for (const { kind, id, place } of content.findings.references) {
    if (kind === 'page' && !known.pages.has(id)) problems.report('page-unknown', place, id);
    if (kind === 'exercise' && !known.exercises.has(id)) problems.report('exercise-unknown', place, id);
    if (kind === 'programme' && !known.programmes.has(id)) problems.report('programme-unknown', place, id);
    if (kind === 'picture' && known.pictures?.has(id) === false) problems.report('picture-unknown', place, id);
  }
}

function checkGuide(content: Content, known: Known, problems: ProblemList): void {
  for (const { value, at } of content.home) {
    value.pages.forEach((id, index) => {
      if (!known.pages.has(id)) problems.report('page-unknown', at('pages', index), id);
    });
    value.groups.forEach(({ pages }, group) => {
      pages.forEach((id, index) => {
        if (!known.pages.has(id)) problems.report('page-unknown', at('groups', group, 'pages', index), id);
      });
    });
  }
  const aims = new Set(
    content.questions.flatMap(({ value }) => (value.after === 'plan' ? value.options : []).map(({ id }) => id)),
  );
  for (const { value, at } of content.programmes) {
    value.stages.forEach(({ exercises, aims: wanted = [] }, stage) => {
      wanted.forEach((id, index) => {
        if (!aims.has(id)) problems.report('aim-unknown', at('stages', stage, 'aims', index), id);
      });
      exercises.forEach((id, index) => {
        if (!known.exercises.has(id)) {
          problems.report('exercise-unknown', at('stages', stage, 'exercises', index), id);
        }
      });
    });
  }
  for (const { value, at } of content.exercises) {
    for (const [variant, id] of Object.entries(value.instead ?? {})) {
      if (!known.exercises.has(id)) problems.report('exercise-unknown', at('instead', variant), id);
    }
    if (known.pictures?.has(value.picture) === false) problems.report('picture-unknown', at('picture'), value.picture);
  }
}

function checkSources(content: Content, known: Known, problems: ProblemList): void {
  const used = new Set<string>();
  const check = (id: string, place: Place): void => {
    used.add(id);
    if (!isEditorial(id) && !known.sources.has(id)) problems.report('source-unknown', place, id);
  };
  for (const { id, place } of content.findings.marks) check(id, place);
  for (const { value, at } of [...content.exercises, ...content.painLights, ...content.rules, ...content.hazards]) {
    value.sources.forEach((id, index) => {
      check(id, at('sources', index));
    });
  }
  for (const { value, reasons, at } of content.causes) {
    value.danger?.sources?.forEach((id, index) => {
      check(id, at('danger', 'sources', index));
    });
    for (const [question, options] of Object.entries(reasons)) {
      for (const [option, { sources = [] }] of Object.entries(options)) {
        sources.forEach((id, index) => {
          check(id, at('weights', question, option, 'sources', index));
        });
      }
    }
  }
  for (const { value, at } of content.sources) {
    if (isEditorial(value.id)) problems.report('id-reserved', at('id'), value.id);
    else if (!used.has(value.id)) problems.report('source-unused', at('id'), value.id);
  }
}
