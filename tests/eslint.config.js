import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Default exports are what these tools look for; everything else is named. */
const NEEDS_DEFAULT_EXPORT = [
  'astro.config.mjs',
  'tests/*.config.{js,ts}',
  '**/*.astro',
  '**/*.d.ts',
];

const EVERYWHERE = [
  {
    selector: 'FunctionDeclaration[params.length>3]',
    message: 'Turn more than three inputs into one options object.',
  },
  { selector: 'ExportAllDeclaration', message: 'Import the file that holds the thing.' },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: 'Import the file that holds the thing.',
  },
];

/** A model gives the same answer every day: clock and chance are arguments. */
const NO_CLOCK_OR_CHANCE = [
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Take a seeded generator as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Take the time as an argument.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Take the date as an argument.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Take the date as an argument.' },
];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/', 'playwright-report/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    ignores: ['public/**'],
    extends: [tseslint.configs.strict],
  },
  { files: ['**/*.astro'], extends: [tseslint.configs.strict, astro.configs.recommended] },

  {
    files: ['**/*.{ts,tsx,js,mjs,astro}'],
    ignores: ['public/**'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-else-return': ['error', { allowElseIf: false }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'no-restricted-syntax': ['error', ...EVERYWHERE],
      'no-warning-comments': 'error',
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A property checked with an index signature reads as a word, not a dot: `meta['title']`.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    },
  },
  { files: NEEDS_DEFAULT_EXPORT, rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['src/domain/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...EVERYWHERE, ...NO_CLOCK_OR_CHANCE] },
  },
  {
    // Answers in a test are read as they come; what is asserted about them is the check.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    // Brands are made here and nowhere else.
    files: ['src/domain/quantity.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  {
    // Served byte for byte to browsers of the last ten years, so written in the oldest dialect.
    files: ['public/**/*.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script' },
    rules: {
      eqeqeq: 'error',
      'no-redeclare': 'error',
      'no-unused-vars': ['error', { caughtErrors: 'none' }],
      'no-warning-comments': 'error',
    },
  },
);
