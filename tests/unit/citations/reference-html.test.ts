import { expect, test } from 'vitest';
import { referenceHtml } from '../../../src/citations/reference-html.ts';

test('escapes what has a meaning in HTML, in text and in addresses', () => {
  const URL = 'https://www.gov.uk/find?a=1&b="2"<3>';
  expect(referenceHtml('Smith & Sons (n.d.) ‘1 < 2 "or" <b>not</b>’.', { URL })).toBe(
    'Smith &#38; Sons (n.d.) ‘1 &#60; 2 &#34;or&#34; &#60;b&#62;not&#60;/b&#62;’. ' +
      '<a class="out" href="https://www.gov.uk/find?a=1&#38;b=%222%22%3C3%3E" rel="noreferrer">gov.uk</a>',
  );
});

test('escapes a DOI', () => {
  const html = referenceHtml('A.', { DOI: '10.1000/a"b<c' });
  expect(html).toBe(
    'A. <a class="out" href="https://doi.org/10.1000/a%22b%3Cc" rel="noreferrer">doi:10.1000/a&#34;b&#60;c</a>',
  );
});

test('names a site that is not linked', () => {
  expect(referenceHtml('A.', { URL: 'https://www.yumpu.com/en/1' })).toBe('A. Read at yumpu.com.');
});

test('says nothing where there is no address', () => {
  expect(referenceHtml('A.', {})).toBe('A.');
});
