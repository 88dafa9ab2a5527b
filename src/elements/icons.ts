export { drawIcon } from '../pictures/icons.ts';
