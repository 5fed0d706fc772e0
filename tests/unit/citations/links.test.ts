import { expect, test } from 'vitest';
import { whereabouts } from '../../../src/citations/links.ts';

test('a DOI comes before any address', () => {
  const reference = { DOI: '10.1186/s12888-021-03321-z', URL: 'https://vlex.co.uk/vid/1' };
  expect(whereabouts(reference)).toEqual({
    kind: 'link',
    href: 'https://doi.org/10.1186/s12888-021-03321-z',
    label: 'doi:10.1186/s12888-021-03321-z',
  });
});

test.each([
  'https://www.mentalhealth.org.uk/our-work/',
  'https://pep.mentalhealth.org.uk/',
  'http://mentalhealth.org.uk/our-work/training/self-management/',
  'https://www.gov.uk/guidance/charities',
  'https://warwick.ac.uk/wemwbs/',
  'https://pmc.ncbi.nlm.nih.gov/articles/PMC6499726',
  'https://jech.bmj.com/content/61/3/254',
  'https://github.com/alphagov/govuk-design-system/blob/main/index.md',
])('%s is linked', (URL) => {
  expect(whereabouts({ URL })).toMatchObject({ kind: 'link', href: URL });
});

test.each([
  ['https://vlex.co.uk/vid/an-evaluation-846727320', 'vlex.co.uk'],
  ['https://www.yumpu.com/en/document/view/56454136', 'yumpu.com'],
  ['https://m.moam.info/download/x.html', 'm.moam.info'],
  ['https://docslib.org/doc/7743232/x', 'docslib.org'],
  ['https://pdfslide.us/documents/x.html', 'pdfslide.us'],
  ['http://doczz.fr/doc/5577276/x...', 'doczz.fr'],
  ['https://studylib.net/doc/8644279/x', 'studylib.net'],
  ['https://documents.pub/document/x.html', 'documents.pub'],
  ['https://vdocument.in/x.html', 'vdocument.in'],
  ['https://www.scribd.com/document/493111240', 'scribd.com'],
  ['http://pandaartforpeace.com/peer-education-project.html', 'pandaartforpeace.com'],
  ['https://italienproductsalumni.pages.dev/475765.html', 'italienproductsalumni.pages.dev'],
  ['https://github.com/somebody/copies/blob/main/index.md', 'github.com'],
  ['https://mentalhealth.org.uk.example.com/', 'mentalhealth.org.uk.example.com'],
  ['https://notmentalhealth.org.uk/', 'notmentalhealth.org.uk'],
  ['ftp://www.gov.uk/file', 'gov.uk'],
])('%s is only named', (URL, host) => {
  expect(whereabouts({ URL })).toEqual({ kind: 'named', host });
});

test('a reference without any address has none', () => {
  expect(whereabouts({})).toEqual({ kind: 'none' });
});
