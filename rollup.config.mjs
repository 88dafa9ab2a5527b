import { declarations, engine, module, script } from './src/build/bundles.ts';

export default [
  script(),
  module(),
  engine(),
  declarations('src/index.ts', 'dist/index.d.ts'),
  declarations('src/engine/engine.ts', 'dist/engine.d.ts'),
];
