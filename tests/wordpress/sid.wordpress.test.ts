import { testPlugin } from './plugin.ts';

testPlugin('sid');
