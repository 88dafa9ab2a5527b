import { define } from './define.ts';
import { fillPlaceholders } from './elements/placeholders.ts';

// What a page loads with one script tag. Content systems that strip unknown tags keep a `div`, a placeholder.
define();
fillPlaceholders();
