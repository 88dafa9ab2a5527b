import { guide, guideAt, guides } from './guide.ts';
import { lhcForms } from './lhc-forms.ts';
import { litForm, litHello } from './lit.ts';
import { nhsuk } from './nhsuk.ts';
import { shoelace } from './shoelace.ts';
import type { Subject } from './subject.ts';
import { survey } from './survey.ts';

const empty: Subject = {
  id: 'empty',
  name: 'the page alone',
  role: 'empty',
  files: {},
  draw: () => {},
  shows: { selector: '*', times: 0 },
};

/** All that is measured, in the order of the tables; the empty page first. */
export async function allSubjects(options: { readonly hasIntegrity: boolean }): Promise<readonly Subject[]> {
  const forms = [await litHello(), await litForm(), nhsuk(), await shoelace(), survey(), lhcForms()];
  return [empty, guide(options), guides(options), ...forms];
}

/** The guide of now and that of a commit, with what both are measured by. */
export async function twoBuilds(commit: string): Promise<readonly Subject[]> {
  return [empty, guide({ hasIntegrity: false }), guideAt(commit), await litForm()];
}
