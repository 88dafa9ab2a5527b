import { bundle, packageFile } from '../packages.ts';
import { questions } from './questions.ts';
import { answerForm, everyOption, type Subject } from './subject.ts';

/** The two elements that the form needs and no other, with the light theme. */
export async function shoelace(): Promise<Subject> {
  const groups = questions.map(({ id, text, options }) => {
    const radios = options.map((option, index) => `<sl-radio value="${index}">${option}</sl-radio>`);
    return `<sl-radio-group name="${id}" label="${text}">${radios.join('')}</sl-radio-group>`;
  });
  return {
    id: 'shoelace',
    name: 'Shoelace',
    package: '@shoelace-style/shoelace',
    role: 'peer',
    files: {
      'form.js': await bundle('scripts/shoelace.js'),
      'light.css': packageFile('@shoelace-style/shoelace/dist/themes/light.css'),
    },
    head: '<link rel="stylesheet" href="light.css"><script src="form.js" defer></script>',
    markup: groups.join(''),
    draw: (place) =>
      Promise.all(
        [...place.querySelectorAll<Element & { updateComplete: Promise<unknown> }>('sl-radio-group, sl-radio')].map(
          (element) => element.updateComplete,
        ),
      ),
    use: () => window.bench.find('sl-radio')[0]?.click(),
    shows: everyOption('sl-radio'),
    answer: answerForm('sl-radio'),
  };
}
