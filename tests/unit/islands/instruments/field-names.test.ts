import { expect, test } from 'vitest';
import { nameField } from '../../../../src/islands/instruments/field-names.ts';
import type { Instrument } from '../../../../src/domain/instruments/instrument.ts';

const LINK = { href: '/manual/', title: 'The manual' };
const LEVEL = { proof: 'Proof', next: 'Next' };
const INSTRUMENT: Instrument = {
  id: 'an-instrument',
  title: 'An instrument',
  forWhom: 'Us',
  use: 'To see',
  isYoursAlone: false,
  sections: [
    {
      id: 'a-section',
      title: 'A section',
      why: 'Why',
      items: [
        {
          id: 'an-item',
          statement: 'We ask first.',
          levels: [LEVEL, LEVEL, LEVEL, LEVEL, LEVEL],
          manual: LINK,
        },
      ],
    },
  ],
  gates: [{ id: 'a-gate', question: 'Is there a room?', manual: LINK }],
};

test.each([
  ['answer.an-item', 'We ask first.'],
  ['note.an-item', 'What makes you say so? We ask first.'],
  ['gate.a-gate', 'Is there a room?'],
  ['plan.1.owner', 'Action plan: Who'],
  ['context.people', 'Your setting'],
])('%s is called “%s”', (field, name) => {
  expect(nameField(INSTRUMENT, field)).toBe(name);
});
