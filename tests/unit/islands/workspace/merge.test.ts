import { describe, expect, test } from 'vitest';
import {
  areSame,
  type Edit,
  mergeFields,
  viewFields,
} from '../../../../src/islands/workspace/merge.ts';
import type { FieldState } from '../../../../src/schemas/record/envelope.ts';

function merge(
  known: FieldState | undefined,
  edit: Edit | undefined,
  stored: FieldState | undefined,
): FieldState | undefined {
  const fields = (field?: FieldState) => (field ? { f: field } : {});
  const edits = new Map(edit ? [['f', edit]] : []);
  return mergeFields(fields(known), edits, fields(stored))['f'];
}

describe('a field this tab has not touched', () => {
  test('takes what another tab has written', () => {
    expect(merge({ value: 'x', revision: 1 }, undefined, { value: 'b', revision: 2 })).toEqual({
      value: 'b',
      revision: 2,
    });
  });

  test('keeps what this tab saved where the stored copy has lost it', () => {
    const saved = { value: 'a', revision: 3 };
    expect(merge(saved, undefined, { value: 'x', revision: 2 })).toEqual(saved);
    expect(merge(saved, undefined, undefined)).toEqual(saved);
  });

  test('keeps both texts where two tabs wrote the same revision unseen', () => {
    expect(merge({ value: 'a', revision: 2 }, undefined, { value: 'b', revision: 2 })).toEqual({
      value: 'b',
      revision: 3,
      other: 'a',
    });
  });
});

describe('a field this tab has changed', () => {
  test('replaces what it was changed from', () => {
    const stored = { value: 'x', revision: 1 };
    expect(merge(stored, { value: 'a', over: ['x'] }, stored)).toEqual({ value: 'a', revision: 2 });
  });

  test('stands beside what another tab has written', () => {
    expect(
      merge({ value: 'x', revision: 1 }, { value: 'a', over: ['x'] }, { value: 'b', revision: 2 }),
    ).toEqual({ value: 'a', revision: 3, other: 'b' });
  });

  test('agrees with another tab that wrote the same', () => {
    expect(
      merge({ value: 'x', revision: 1 }, { value: 'a', over: ['x'] }, { value: 'a', revision: 2 }),
    ).toEqual({ value: 'a', revision: 3 });
  });

  test('leaves the other text of a conflict that is not settled', () => {
    const stored = { value: 'b', revision: 3, other: 'a' };
    expect(merge(stored, { value: 'a2', over: ['a'] }, stored)).toEqual({
      value: 'a2',
      revision: 4,
      other: 'b',
    });
  });

  test('settles a conflict made over both texts', () => {
    const stored = { value: 'b', revision: 3, other: 'a' };
    expect(merge(stored, { value: 'ab', over: ['a', 'b'] }, stored)).toEqual({
      value: 'ab',
      revision: 4,
    });
  });

  test('settles nothing that came after', () => {
    expect(
      merge(
        { value: 'b', revision: 3, other: 'a' },
        { value: 'ab', over: ['a', 'b'] },
        { value: 'b2', revision: 4, other: 'a' },
      ),
    ).toEqual({ value: 'ab', revision: 5, other: 'b2' });
  });

  test('of a third tab keeps both others', () => {
    expect(
      merge(
        { value: 'x', revision: 1 },
        { value: 'a', over: ['x'] },
        { value: 'b', revision: 3, other: 'c' },
      ),
    ).toEqual({ value: 'a', revision: 4, other: 'b\nc' });
  });

  test('may be emptied against another text', () => {
    expect(
      merge({ value: 'x', revision: 1 }, { value: '', over: ['x'] }, { value: 'b', revision: 2 }),
    ).toEqual({ value: '', revision: 3, other: 'b' });
  });
});

test('of two texts at odds a tab shows its own as its own', () => {
  const fields = { f: { value: 'b', revision: 3, other: 'a' } };
  expect(viewFields(fields, { f: 'a' })).toEqual({
    values: { f: 'a' },
    conflicts: { f: { mine: 'a', theirs: 'b' } },
  });
  expect(viewFields(fields, {}).conflicts).toEqual({ f: { mine: 'b', theirs: 'a' } });
});

test('fields are the same only with the same names, texts and revisions', () => {
  const one = { f: { value: 'a', revision: 1 } };
  expect(areSame(one, { f: { value: 'a', revision: 1 } })).toBe(true);
  expect(areSame(one, {})).toBe(false);
  expect(areSame(one, { g: { value: 'a', revision: 1 } })).toBe(false);
  expect(areSame(one, { f: { value: 'a', revision: 2 } })).toBe(false);
});
