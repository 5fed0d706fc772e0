import { expect, test } from 'vitest';
import { partsOnPaper, scaleSteps, tableRows } from '../../../../src/domain/form/form.ts';

test('a scale has both its ends', () => {
  expect(scaleSteps({ from: 0, to: 10 })).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(scaleSteps({ from: -2, to: 2 })).toEqual([-2, -1, 0, 1, 2]);
});

test('a table has its named rows, or as many empty ones as it says', () => {
  expect(tableRows({ rowNames: ['Room', 'Tea'] })).toEqual(['Room', 'Tea']);
  expect(tableRows({ rows: 2 })).toEqual(['', '']);
});

test('a form about others ends with who keeps it; a form about oneself is as defined', () => {
  const parts = [{ kind: 'text', text: 'Write facts.' }] as const;
  expect(partsOnPaper({ holdsOthers: false, parts })).toEqual(parts);
  expect(partsOnPaper({ holdsOthers: true, parts })).toEqual([
    parts[0],
    { kind: 'line', label: 'Who keeps this paper, who may read it, and when it is destroyed' },
  ]);
});
