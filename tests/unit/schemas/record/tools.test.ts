import { expect, test } from 'vitest';
import { currentVersion, isToolName, longestValue } from '../../../../src/schemas/record/tools.ts';

test('each migration makes one version', () => {
  expect(currentVersion('readiness')).toBe(2);
  expect(currentVersion('checklist')).toBe(1);
});

test('a name from the prototype of objects is no tool', () => {
  expect(['readiness', 'constructor', '__proto__', undefined].map(isToolName)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a control can ask how much its field takes', () => {
  expect(longestValue('readiness', 'note.need-1')).toBe(2000);
  expect(() => longestValue('readiness', 'score.need-1')).toThrow(
    'The tool "readiness" has no field "score.need-1". See fields.ts.',
  );
});
