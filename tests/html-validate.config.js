/** @type {import('html-validate').ConfigData} */
export default {
  extends: ['html-validate:recommended'],
  rules: {
    // The build leaves white space as it was written.
    'no-trailing-whitespace': 'off',
    // Policy reports and Astro's scripts set their own spelling of these.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // Astro writes void elements with or without a slash, as its parts were compiled.
    'void-style': 'off',
  },
};
