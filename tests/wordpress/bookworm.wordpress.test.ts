import { testPlugin } from './plugin.ts';

testPlugin('bookworm');
