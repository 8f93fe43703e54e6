import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { conventions } from './scripts/lint/conventions.mjs';
import { restrictionsFor } from './scripts/lint/restrictions.mjs';

const CODE = ['**/*.{ts,tsx,mts,js,mjs,jsx}'];
const TESTS = ['**/*.test.{ts,tsx}', 'e2e/**/*.{ts,tsx}', 'server/testing/**/*.ts'];

/**
 * Rules with a reason of their own.
 * @type {import('eslint').Linter.RulesRecord}
 */
const rules = {
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-nocheck': true, 'ts-ignore': true }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // Server actions must be async functions, whether they await or not.
  '@typescript-eslint/require-await': 'off',
  eqeqeq: 'error',
  'no-console': 'error',
  'no-implicit-coercion': ['error', { boolean: false }],
  'no-var': 'error',
  'prefer-const': 'error',
  'max-lines': ['error', 300],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'upstairs/file-name': 'error',
};

/**
 * The rules for a tree that is laid out as this project is.
 * @param {string} root absolute path; the test of the rules passes a tree of offending files
 */
export function lintRules(root) {
  return tseslint.config(
    {
      ignores: [
        'node_modules/', '.next*/', '.builds/', '.cache/', 'data/', 'public/', 'test-results/',
        'prisma/generated/', '**/next-env.d.ts', 'bench/*/.next/',
      ],
    },
    // A rule that can be switched off where it hurts is no rule.
    { linterOptions: { noInlineConfig: true } },
    {
      files: CODE,
      extends: [tseslint.configs.recommendedTypeChecked],
      plugins: { upstairs: conventions },
      languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
      rules,
    },
    { files: ['app/**/*.{ts,tsx}'], ignores: TESTS, extends: [reactHooks.configs.flat.recommended] },
    ...restrictionsFor(CODE),
    // In JavaScript a cast is a comment, which these rules cannot see; the compiler checks the files all the same.
    {
      files: ['**/*.{js,mjs,jsx}'],
      rules: {
        '@typescript-eslint/no-unsafe-argument': 'off',
        '@typescript-eslint/no-unsafe-assignment': 'off',
        '@typescript-eslint/no-unsafe-call': 'off',
        '@typescript-eslint/no-unsafe-member-access': 'off',
        '@typescript-eslint/no-unsafe-return': 'off',
      },
    },
    // Only `var` declares a property of globalThis.
    { files: ['**/*.d.ts'], rules: { 'no-var': 'off' } },
    // Commands talk to the person who ran them.
    { files: ['scripts/**', 'bench/**', 'server/testing/make-*.ts'], rules: { 'no-console': 'off' } },
    { files: TESTS, rules: { 'max-lines': ['error', 400], 'max-lines-per-function': 'off' } },
  );
}

export default lintRules(import.meta.dirname);
