import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../../src/domain/costing/read-number.ts';

describe('a number that somebody typed', () => {
  test.each([
    ['£1,200.50', 1200.5],
    ['15 %', 15],
    ['15%', 15],
    [' 12 ', 12],
    ['1 200', 1200],
    ['1\u00a0200', 1200],
    ['.5', 0.5],
    ['5.', 5],
    ['-3', -3],
    ['−3.5', -3.5],
    ['£-3', -3],
    ['−£3', -3],
    ['1,234,567', 1234567],
    ['007', 7],
  ])('%j is read', (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value });
  });

  test.each(['', ' ', '\u00a0', '\u200f'])('%j is blank', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'blank' });
  });

  test.each([
    ...['twelve', '1,20', '1,2345', '12,5', '1.2.3', '£', '%', '.', '--3', '-£-3', '1e5', '0x10'],
    ...['1/2', '😀', 'Infinity', 'NaN', '9'.repeat(400), '<b>3</b>', '3-4', '=1+1'],
  ])('%j is not guessed at', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'unread' });
  });

  test('comes back from how it is written out', () => {
    const penny = fc.integer({ min: 0, max: 10_000_000_00 }).map((pence) => pence / 100);
    fc.assert(
      fc.property(penny, (value) => {
        const written = value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
        expect(readNumber(`£${written}`)).toEqual({ kind: 'number', value });
      }),
    );
  });
});
