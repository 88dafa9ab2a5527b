import { define } from './define.ts';
import { fillPlaceholders } from './elements/placeholders.ts';

// The script for pages. Content systems that remove unknown tags keep a placeholder, a `div`.
define();
fillPlaceholders();
