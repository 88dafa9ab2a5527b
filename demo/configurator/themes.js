/** Looks to start from: values of custom properties, and the `theme` that goes with them. */
export const themes = {
  'Clinic blue': { '--kpg-accent': '#0b5cab', '--kpg-radius': '0.25em' },
  Sports: {
    '--kpg-accent': '#d9480f',
    '--kpg-font-heading': 'Impact, "Arial Narrow", sans-serif',
    '--kpg-radius': '0em',
  },
  Warm: {
    '--kpg-accent': '#8c4a2f',
    '--kpg-surface': '#fdf8f1',
    '--kpg-text': '#33261f',
    '--kpg-font-heading': 'Georgia, serif',
    '--kpg-radius': '0.75em',
  },
  'High contrast': { '--kpg-accent': '#000000', '--kpg-text': '#000000', '--kpg-font-size': '1.125em' },
  Dark: { theme: 'dark', '--kpg-accent': '#5fd0c5' },
  Minimal: { '--kpg-accent': '#333333', '--kpg-radius': '0em', '--kpg-space': '0.75em' },
};
