/** Sides of the paper instead of the text: the logical names follow the writing direction. */
const PHYSICAL_PROPERTIES = [
  '/^(top|right|bottom|left)$/',
  '/^(margin|padding|scroll-margin|scroll-padding)-(top|right|bottom|left)$/',
  '/^border-(top|right|bottom|left)(-|$)/',
  '/^overscroll-behavior-(x|y)$/',
];

/** @type {import('stylelint').Config} Paths are seen from this folder. */
export default {
  extends: 'stylelint-config-standard',
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'property-disallowed-list': PHYSICAL_PROPERTIES,
    'declaration-property-value-disallowed-list': {
      '/^(text-align|float|clear|caption-side)$/': ['left', 'right'],
    },
    'selector-max-id': 0,
    'declaration-no-important': true,
    // `width >= 48em` is newer than the browsers that must be able to read the site.
    'media-feature-range-notation': 'prefix',
    'max-nesting-depth': [1, { ignoreAtRules: ['media', 'supports', 'container'] }],
    // Raw colours stand in tokens.css alone.
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': ['/^(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?$/'],
    // A component's own properties start with --_, the design's with a letter.
    'custom-property-pattern': '^_?[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    // `:global()` is Astro's; it never reaches the browser.
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    // Names of typefaces keep their capitals.
    'value-keyword-case': ['lower', { ignoreProperties: ['/^--/', '/^font/'] }],
    // Blank lines between declarations are the author's paragraphs.
    'declaration-empty-line-before': null,
    'custom-property-empty-line-before': null,
    // Sheets are read in layers, so order within one sheet says little.
    'no-descending-specificity': null,
  },
  overrides: [
    { files: ['../src/**/*.astro'], customSyntax: 'postcss-html' },
    {
      files: ['../src/styles/tokens.css'],
      rules: { 'color-no-hex': null, 'color-named': null, 'function-disallowed-list': null },
    },
    {
      // Printing overrides whatever the screen asked for, and ink is black.
      files: ['../src/styles/print.css'],
      rules: { 'declaration-no-important': null },
    },
  ],
};
