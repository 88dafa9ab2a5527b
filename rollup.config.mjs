import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { content } from './src/build/content.ts';

const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });
const minify = () => terser({ module: true, compress: { passes: 3 }, format: { ascii_only: true } });

export default [
  {
    input: 'src/knee-pain-guide.ts',
    plugins: [content(), nodeResolve(), typescript()],
    output: { file: 'dist/knee-pain-guide.js', format: 'iife', plugins: [minify()] },
  },
  {
    input: 'src/index.ts',
    external: [/^lit/, /^@lit\//],
    plugins: [content(), nodeResolve(), typescript()],
    output: { file: 'dist/index.js', format: 'es', plugins: [minify()] },
  },
  {
    input: 'src/engine/engine.ts',
    plugins: [content(), nodeResolve(), typescript()],
    output: { file: 'dist/engine.js', format: 'es', plugins: [minify()] },
  },
];
