import { expect, test } from 'vitest';
import { describeStudy } from '../../../../../src/components/content/theory-of-change/words.ts';
import { makeLink } from '../../../domain/theory-of-change/small-theory.ts';

test('a study is described by its kind, what it was about and which way it points', () => {
  const link = {
    ...makeLink('a', 'b'),
    study: 'Interview study',
    directness: 'tests-this-link' as const,
    direction: 'for' as const,
  };
  expect(describeStudy(link)).toBe('Interview study: about this link itself; supports it.');
});

test('a definition rests on no study', () => {
  const link = {
    ...makeLink('a', 'b'),
    study: 'None needed',
    evidence: [{ grade: 'definition' as const, sources: [], note: '' }],
  };
  expect(describeStudy(link)).toBe('None needed.');
});
