/** Sizes that a site may set: the CSS property that takes such a value, and the guide's own value. */
export const ownSizes = {
  radius: ['border-radius', '0.375em'],
  space: ['padding-top', '1em'],
  'max-width': ['max-width', '68em'],
} as const;
