import { testPlugin } from './plugin.ts';

testPlugin('trixie');
