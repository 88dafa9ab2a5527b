// A level's icon has the level's id.
export { drawIcon as drawLevelIcon } from '../pictures/icons.ts';
