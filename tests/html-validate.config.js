/** @type {import('html-validate').ConfigData} */
export default {
  extends: ['html-validate:recommended'],
  rules: {
    // Numbered headings have numbered addresses, which HTML allows; no style selects by id.
    'valid-id': ['error', { relaxed: true }],
    // The build leaves white space as it was written.
    'no-trailing-whitespace': 'off',
    // On narrow screens tables are laid out as blocks, which takes their meaning from some browsers;
    // the roles give it back.
    'no-redundant-role': 'off',
    // A style keeps a telephone number on one line, so that it can be copied with plain spaces.
    'tel-non-breaking': 'off',
    // Policy reports and Astro's scripts set their own spelling of these.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // Astro writes void elements with or without a slash, as its parts were compiled.
    'void-style': 'off',
  },
};
