import { packageFile } from '../packages.ts';
import { questions } from './questions.ts';
import { answerForm, everyOption, type Subject } from './subject.ts';

/** The form as a server would send it, with the style sheet and the script of the NHS website. */
export function nhsuk(): Subject {
  const groups = questions.map(({ id, text, options }) => {
    const radios = options.map(
      (option, index) => `<div class="nhsuk-radios__item">
        <input class="nhsuk-radios__input" id="${id}-${index}" name="${id}" type="radio" value="${index}">
        <label class="nhsuk-label nhsuk-radios__label" for="${id}-${index}">${option}</label>
      </div>`,
    );
    return `<div class="nhsuk-form-group"><fieldset class="nhsuk-fieldset">
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">${text}</legend>
      <div class="nhsuk-radios" data-module="nhsuk-radios">${radios.join('')}</div>
    </fieldset></div>`;
  });
  return {
    id: 'nhsuk',
    name: 'nhsuk-frontend',
    note: 'as server HTML',
    package: 'nhsuk-frontend',
    role: 'peer',
    files: {
      'nhsuk-frontend.css': packageFile('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'),
      'nhsuk-frontend.js': packageFile('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.js'),
    },
    head: `<link rel="stylesheet" href="nhsuk-frontend.css">
      <script type="module">
        import { initAll } from './nhsuk-frontend.js';
        document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');
        window.initAll = initAll;
      </script>`,
    markup: groups.join(''),
    draw: () => (window as Window & { initAll?(): void }).initAll?.(),
    use: () => window.bench.find('input')[0]?.click(),
    shows: everyOption('label'),
    answer: answerForm('label'),
  };
}
