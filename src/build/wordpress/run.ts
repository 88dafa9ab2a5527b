// `npm run wordpress`: packs the WordPress plugin with the scripts in `dist/`, after `npm run build`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../content.ts';
import { pluginFiles } from './plugin.ts';
import { zip } from './zip.ts';

const file = join(root, '.wordpress/knee-pain-guide.zip');
const archive = zip(pluginFiles());
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, archive);
console.log(`${relative(root, file)}, ${Math.round(archive.length / 1000)} kB: Plugins, Add New, Upload Plugin`);
