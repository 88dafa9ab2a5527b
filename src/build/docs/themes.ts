/** A set of custom properties, published as a file of `dist/themes/`. */
export interface Theme {
  readonly id: string;
  readonly name: string;
  /** Values by the names of custom properties without `--kpg-`. */
  readonly values: Readonly<Record<string, string>>;
}

/** Presets, which the configurator offers. */
export const presets: readonly Theme[] = [
  {
    id: 'harbour',
    name: 'Harbour',
    values: {
      accent: '#1d5c55',
      surface: '#fffdf8',
      text: '#12332f',
      font: "'Gill Sans Nova', 'Gill Sans', Seravek, Ubuntu, Calibri, 'DejaVu Sans Condensed', 'Segoe UI', sans-serif",
      'font-heading':
        "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', 'URW Palladio L', Georgia, serif",
    },
  },
  { id: 'clinic-blue', name: 'Clinic blue', values: { accent: '#0b5cab', radius: '0.25em' } },
  {
    id: 'sports',
    name: 'Sports',
    values: { accent: '#d9480f', 'font-heading': "Impact, 'Arial Narrow', sans-serif", radius: '0em' },
  },
  {
    id: 'warm',
    name: 'Warm',
    values: {
      accent: '#8c4a2f',
      surface: '#fdf8f1',
      text: '#33261f',
      'font-heading': 'Georgia, serif',
      radius: '0.75em',
    },
  },
  {
    id: 'high-contrast',
    name: 'High contrast',
    values: { accent: '#000000', surface: '#ffffff', text: '#000000', 'font-size': '1.125em' },
  },
  { id: 'dark', name: 'Dark', values: { accent: '#5fd0c5', surface: '#14191a', text: '#e8ebe9' } },
  { id: 'night-gold', name: 'Night gold', values: { accent: '#f2c14e', surface: '#16181d', text: '#ece7dc' } },
  { id: 'minimal', name: 'Minimal', values: { accent: '#333333', radius: '0em', space: '0.75em' } },
];

/** Bridges to colours and typefaces that a site has defined; a missing one keeps the guide's value. */
export const bridges: readonly Theme[] = [
  {
    id: 'bootstrap',
    name: 'Bootstrap 5.3',
    values: {
      accent: 'var(--bs-primary)',
      surface: 'var(--bs-body-bg)',
      text: 'var(--bs-body-color)',
      font: 'var(--bs-body-font-family)',
      radius: 'var(--bs-border-radius)',
    },
  },
  {
    id: 'tailwind',
    name: 'Tailwind 4, with the names that its @theme and its component libraries use most',
    values: {
      accent: 'var(--color-primary, var(--color-brand))',
      surface: 'var(--color-background, var(--color-base-100))',
      text: 'var(--color-foreground, var(--color-base-content))',
      font: 'var(--font-sans)',
      radius: 'var(--radius-md, var(--radius))',
    },
  },
  {
    id: 'theme-json',
    name: "WordPress, the colours of the block theme's theme.json",
    values: {
      accent: 'var(--wp--preset--color--primary, var(--wp--preset--color--accent, var(--wp--preset--color--accent-1)))',
      surface: 'var(--wp--preset--color--base, var(--wp--preset--color--background))',
      text: 'var(--wp--preset--color--contrast, var(--wp--preset--color--foreground))',
      font: 'var(--wp--preset--font-family--body)',
      'font-heading': 'var(--wp--preset--font-family--heading)',
    },
  },
];

/** The style sheet of a theme. `:where` has no specificity, so that any rule of the site wins. */
export function themeSheet({ name, values }: Theme): string {
  const lines = Object.entries(values).map(([property, value]) => `  --kpg-${property}: ${value};`);
  return [`/* Knee pain guide: ${name} */`, ':where(knee-pain-guide) {', ...lines, '}', ''].join('\n');
}
