/**
 * Plain words for every attribute and custom property, in groups. The technical name, the type and the description come
 * from the manifest; what is not named here stands in the last group under its own name. `kind` is for what the type
 * cannot say, `choices` has words for the values of a list, `''` for none.
 */
export const groups = [
  {
    title: 'Country and language',
    isOpen: true,
    fields: {
      region: { label: 'Country of your visitors', kind: 'region' },
      checker: { label: 'Symptom checker', kind: 'checker' },
      languages: { label: 'Languages', kind: 'languages', help: 'With two, the header of the guide has a switch.' },
      lang: { label: 'Language to start in', kind: 'language' },
    },
  },
  {
    title: 'Your clinic',
    isOpen: true,
    fields: {
      'clinic-name': { label: 'Name' },
      phone: { label: 'Telephone', kind: 'tel' },
      'booking-url': { label: 'Address of your booking page', kind: 'url' },
      'booking-label': { label: 'Words on the link to book' },
    },
  },
  {
    title: 'What is shown',
    isOpen: true,
    fields: {
      view: { label: 'First view', kind: 'view' },
      layout: {
        label: 'Around it',
        choices: {
          '': 'As it comes: navigation and search',
          full: 'Navigation and search',
          page: 'Nothing: that page alone',
        },
      },
      theme: {
        label: 'Light or dark',
        choices: { '': 'As it comes: light', light: 'Light', dark: 'Dark', auto: 'As the visitor has set the device' },
      },
      topics: { label: 'Only these pages', kind: 'pages' },
      'heading-level': { label: 'Level of its first heading', kind: 'heading' },
    },
  },
  {
    title: 'Background, text and shape',
    fields: {
      '--kpg-surface': { label: 'Background' },
      '--kpg-text': { label: 'Text' },
      '--kpg-font': { label: 'Typeface', kind: 'font' },
      '--kpg-font-heading': { label: 'Typeface of headings', kind: 'font' },
      '--kpg-font-size': { label: 'Size of text', kind: 'length', choices: ['1em', '1.0625em', '1.125em', '1.25em'] },
      '--kpg-radius': { label: 'Corners', kind: 'length', choices: ['0em', '0.25em', '0.375em', '0.75em', '1.5em'] },
      '--kpg-space': { label: 'Space around', kind: 'length', choices: ['0.75em', '1em', '1.25em', '1.5em'] },
      '--kpg-max-width': { label: 'Greatest width', kind: 'length', choices: ['40em', '52em', '68em', 'none'] },
    },
  },
  {
    title: 'Colours of the four levels',
    fields: {
      '--kpg-emergency': { label: 'Emergency' },
      '--kpg-urgent': { label: 'Help today' },
      '--kpg-soon': { label: 'An appointment soon' },
      '--kpg-self-care': { label: 'Care at home' },
    },
  },
  {
    title: 'Links, memory and data',
    fields: {
      'deep-links': { label: 'Every page has an address of its own' },
      remember: {
        label: 'Keep answers',
        choices: {
          '': 'As it comes: no',
          none: 'No',
          session: 'Until the tab is closed',
          device: 'On the device, for a week',
        },
      },
      'share-answers': { label: 'Tell your page what visitors answer' },
      'structured-data': { label: 'Tell search engines which page is shown' },
    },
  },
  {
    title: 'A review by your own clinician',
    fields: {
      'reviewed-by': { label: 'Who reviewed the words' },
      'reviewed-on': { label: 'On which day', kind: 'date' },
      'reviewed-content': { label: 'Which version of the content' },
    },
  },
];

/** Shown above the groups, with the themes. */
export const brand = { '--kpg-accent': { label: 'Your colour' } };

export const fonts = [
  'system-ui, sans-serif',
  'Georgia, serif',
  'Verdana, sans-serif',
  "'Trebuchet MS', sans-serif",
  "Impact, 'Arial Narrow', sans-serif",
];
