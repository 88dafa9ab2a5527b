import { packageFile } from '../packages.ts';
import { questions } from './questions.ts';
import { answerForm, everyOption, type Subject } from './subject.ts';

declare global {
  interface Window {
    LForms: {
      readonly Util: {
        addFormToPage(form: unknown, place: HTMLElement, options: { fhirVersion: string }): Promise<void>;
        removeFormsFromPage(place: HTMLElement): void;
      };
    };
  }
}

const asRadios = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'radio-button' }],
  },
};

/** The browser build of LHC-Forms, with FHIR R4; the form as a Questionnaire. */
export function lhcForms(): Subject {
  const scripts = ['zone.min.js', 'runtime.js', 'polyfills.js', 'main.js', 'lformsFHIR.min.js'];
  const build = (path: string) => packageFile(`lforms/dist/lforms/${path}`);
  return {
    id: 'lhc-forms',
    name: 'LHC-Forms',
    package: 'lforms',
    role: 'peer',
    files: {
      'styles.css': build('webcomponent/styles.css'),
      'zone.min.js': build('webcomponent/assets/lib/zone.min.js'),
      'runtime.js': build('webcomponent/runtime.js'),
      'polyfills.js': build('webcomponent/polyfills.js'),
      'main.js': build('webcomponent/main.js'),
      'lformsFHIR.min.js': build('fhir/R4/lformsFHIR.min.js'),
      'down_arrow_gray_10_10.png': build('webcomponent/down_arrow_gray_10_10.png'),
      'magnifying_glass.png': build('webcomponent/magnifying_glass.png'),
    },
    head: `<link rel="stylesheet" href="styles.css">
      ${scripts.map((name) => `<script src="${name}" defer></script>`).join('')}`,
    data: {
      resourceType: 'Questionnaire',
      status: 'active',
      title: 'Knee pain',
      item: questions.map(({ id, text, options }) => ({
        linkId: id,
        text,
        type: 'choice',
        extension: [asRadios],
        answerOption: options.map((option, index) => ({ valueCoding: { code: String(index), display: option } })),
      })),
    },
    draw: (place, form) => window.LForms.Util.addFormToPage(form, place, { fhirVersion: 'R4' }),
    use: () => window.bench.find('input[type=radio]')[0]?.click(),
    clear: (place) => window.LForms.Util.removeFormsFromPage(place),
    shows: everyOption('input[type=radio]'),
    answer: answerForm('label:has(input[type=radio])'),
  };
}
