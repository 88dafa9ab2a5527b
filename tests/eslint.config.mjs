import lit from 'eslint-plugin-lit';
import webComponents from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import { resolve } from 'node:path';
import typescript from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', '.tmp/', 'demo/vendor/', 'demo/how-the-checker-decides.trial.js'] },
  typescript.configs.recommended,
  { rules: { 'no-nested-ternary': 'error' } },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: resolve(import.meta.dirname, '../tsconfig.json') } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // A global interface is merged by extending it with nothing of its own.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/build/**'],
    extends: [lit.configs['flat/recommended'], webComponents.configs['flat/best-practice']],
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // chai asserts by property, and its types take every assertion for a promise.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: `CallExpression[callee.property.name="waitForSelector"][arguments.length=1] > :matches(Literal[value=/>>>/], TemplateLiteral:has(TemplateElement[value.raw=/>>>/]))`,
          message: 'It looks only when the page changes, and nothing inside a shadow root does: use untilShown.',
        },
      ],
    },
  },
);
