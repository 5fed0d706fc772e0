import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Form, FORM_ORIGIN, KEEP_OFFLINE } from '../../../src/domain/form/form.ts';
import { formDocument } from '../../../src/exports/form-document.ts';

const FORM: Form = {
  title: 'Session record',
  summary: 'What happened in a session, without anybody’s story.',
  use: 'A facilitator fills it in on the same day.',
  holdsOthers: true,
  parts: [
    { kind: 'heading', text: 'The session', newSheet: true },
    { kind: 'text', text: 'Write facts.' },
    { kind: 'list', items: ['No names'] },
    { kind: 'line', label: 'Date', hint: 'Day and month' },
    { kind: 'box', label: 'What went well', rows: 3 },
    { kind: 'choices', label: 'Did it end on time?', options: ['Yes', 'No'] },
    { kind: 'scale', label: 'How was it?', from: 0, to: 3, low: 'hard', high: 'easy' },
    { kind: 'table', caption: 'Next steps', columns: ['What', 'Who'], rowNames: ['Room'] },
    { kind: 'signatures', people: ['Facilitator'] },
  ],
};

async function readDocument(form: Form): Promise<string> {
  const files = unzipSync(new Uint8Array(await formDocument(form)));
  const body = files['word/document.xml'];
  return body ? strFromU8(body) : '';
}

test('every word of the form is in the Word file', async () => {
  const xml = await readDocument(FORM);
  const words = [...xml.matchAll(/<w:t\b[^>]*>([^<]*)/g)].map(([, text]) => text);
  for (const text of [
    ...['Session record', KEEP_OFFLINE, 'The session', 'Write facts.', 'No names', 'Date'],
    ...['Day and month', 'What went well', 'Did it end on time?', '☐ Yes', '☐ No', 'How was it?'],
    ...['Next steps', 'What', 'Who', 'Room', 'Facilitator: name, signature, date', FORM_ORIGIN],
  ]) {
    expect(words).toContain(text);
  }
  expect(words).toEqual(expect.arrayContaining(['0', '1', '2', '3']));
});

test('it is A4, with real headings and a repeated table head', async () => {
  const xml = await readDocument(FORM);
  expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906" w:h="16838"/);
  expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
  expect(xml).toContain('<w:pageBreakBefore/>');
  expect(xml).toContain('<w:tblHeader/>');
});

test('a box has as many lines to write on as it says', async () => {
  const lines = (xml: string) => [...xml.matchAll(/<w:pBdr>/g)].length;
  // One for the date, three for the box, one for the signature, one for who keeps the paper.
  expect(lines(await readDocument(FORM))).toBe(6);
});

test('a form about oneself is not told where to be kept', async () => {
  const xml = await readDocument({ ...FORM, holdsOthers: false });
  expect(xml).not.toContain('Keep this in your organisation');
});
