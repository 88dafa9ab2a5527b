import { packageFile } from '../packages.ts';
import { questions } from './questions.ts';
import { answerForm, everyOption, type Subject } from './subject.ts';

interface SurveyModel {
  readonly onAfterRenderSurvey: { add(listener: () => void): void };
  render(place: HTMLElement): void;
  dispose(): void;
}

declare global {
  interface Window {
    Survey: { readonly Model: new (form: unknown) => SurveyModel };
    SurveyUI: { unmountComponentAtNode(place: HTMLElement): void };
  }
}

/** SurveyJS for pages without a framework, with the style sheet that calls no font service. */
export function survey(): Subject {
  return {
    id: 'survey',
    name: 'SurveyJS',
    package: 'survey-js-ui',
    role: 'peer',
    files: {
      'survey-core.css': packageFile('survey-core/survey-core.fontless.min.css'),
      'survey.core.js': packageFile('survey-core/survey.core.min.js'),
      'survey-js-ui.js': packageFile('survey-js-ui/survey-js-ui.min.js'),
    },
    head: `<link rel="stylesheet" href="survey-core.css">
      <script src="survey.core.js" defer></script>
      <script src="survey-js-ui.js" defer></script>`,
    data: {
      elements: questions.map(({ id, text, options }) => ({
        type: 'radiogroup',
        name: id,
        title: text,
        choices: options,
      })),
    },
    draw: (place, form) =>
      new Promise<void>((done) => {
        const model = new window.Survey.Model(form);
        model.onAfterRenderSurvey.add(() => done());
        model.render(place);
        Object.assign(place, { model });
      }),
    use: () => window.bench.find('input')[0]?.click(),
    clear: (place) => {
      window.SurveyUI.unmountComponentAtNode(place);
      (place as HTMLElement & { model: SurveyModel }).model.dispose();
    },
    shows: everyOption('input[type=radio]'),
    answer: answerForm('label:has(input[type=radio])'),
  };
}
