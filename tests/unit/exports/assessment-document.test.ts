import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { assessmentDocument } from '../../../src/exports/assessment-document.ts';

test('the Word file holds what comes first, each part, the steps and the plan', async () => {
  const manual = { href: '/manual/principles/#a', title: 'A' };
  const file = await assessmentDocument(
    { title: 'Ready?' },
    {
      profile: [
        {
          id: 's',
          title: 'Need',
          score: { kind: 'figure', mean: 10 / 3, rated: 3, base: 4, items: 4 },
        },
        { id: 't', title: 'Money', score: { kind: 'not-enough', rated: 1, base: 4, items: 4 } },
      ],
      before: [{ id: 'lead', question: 'Is there a lead?', manual }],
      strengths: [],
      steps: [
        {
          itemId: 'a',
          sectionId: 's',
          statement: 'We ask.',
          kind: 'go-further',
          text: 'Ask two.',
          manual,
        },
      ],
    },
    [{ id: '0', itemId: 'a', text: 'Ask two.', owner: 'Chair', date: '2027-01-15' }],
  );
  const xml = unzipSync(new Uint8Array(file))['word/document.xml'];
  const words = [...(xml ? strFromU8(xml) : '').matchAll(/<w:t\b[^>]*>([^<]*)/g)].map(
    ([, text]) => text,
  );
  // 10 / 3 = 3.33…, to one decimal
  expect(words).toEqual(
    expect.arrayContaining(['Ready?', 'Is there a lead?', '3.3', '3 of 4', 'Not enough answers']),
  );
  expect(words).toEqual(expect.arrayContaining(['We ask. Ask two.', 'Chair', '15 January 2027']));
  expect(words).not.toContain('Strengths');
});

test('half a character, which Word would refuse, is left out of the plan', async () => {
  const file = await assessmentDocument(
    { title: 'Ready?' },
    { profile: [], before: [], strengths: [], steps: [] },
    [{ id: '0', itemId: undefined, text: 'Ask\uD83D two.', owner: '', date: '' }],
  );
  const xml = unzipSync(new Uint8Array(file))['word/document.xml'];
  expect(xml ? strFromU8(xml) : '').toContain('>Ask two.<');
});
