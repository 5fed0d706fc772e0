import { expect, test } from 'vitest';
import type { Instrument, Item } from '../../../src/domain/instruments/instrument.ts';
import { assessmentTable } from '../../../src/exports/assessment-table.ts';

const level = (proof: string) => ({ proof, next: 'Next.' });
const item: Item = {
  id: 'need',
  statement: 'We know the need.',
  levels: [level('One'), level('Two, at most'), level('Three'), level('Four'), level('Five')],
  manual: { href: '/manual/principles/#a', title: 'A' },
};
const INSTRUMENT: Instrument = {
  id: 'x',
  title: 'Ready?',
  forWhom: 'A team',
  use: 'To plan.',
  isYoursAlone: false,
  sections: [{ id: 's', title: 'Need', why: 'Because.', items: [item] }],
  gates: [{ id: 'lead', question: 'Is there a lead?', manual: item.manual }],
};

test('a row holds part, statement, answer, proof and note; commas and quotation marks are kept', () => {
  const table = assessmentTable(
    INSTRUMENT,
    { 'answer.need': '2', 'note.need': 'She said "yes"' },
    [],
  );
  expect(table.split('\r\n').slice(0, 3)).toEqual([
    '\uFEFFPart,Statement,Answer,What can be seen,Note,Agreed level,Why',
    'Need,We know the need.,2,"Two, at most","She said ""yes""",,',
    'Before you start,Is there a lead?,',
  ]);
});

test.each(['=1+1', '+1', '-1', '@name'])('%s is no formula in a spreadsheet', (note) => {
  expect(assessmentTable(INSTRUMENT, { 'note.need': note }, [])).toContain(`,'${note},`);
});
