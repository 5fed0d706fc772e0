import { describe, expect, test } from 'vitest';
import { citedKeys, findCitations } from '../../../src/citations/find.ts';

function kinds(text: string): readonly string[] {
  return findCitations(text).map(
    ({ kind, keys }) => `${kind}: ${keys.map(({ key }) => key).join(' ')}`,
  );
}

describe('a run of text', () => {
  test.each([
    ['One [@a].', ['group: a']],
    ['Two [@a; @b2020], three [@a;@b;@c].', ['group: a b2020', 'group: a b c']],
    ['Over a line [@a;\n@b].', ['group: a b']],
    ['As @lyons2021 says, @white2020’s too.', ['narrative: lyons2021', 'narrative: white2020']],
    ['Both @a and [@b].', ['narrative: a', 'group: b']],
    ['Wrong [@a, @b] and [see @c].', ['malformed: a b', 'malformed: c']],
    ['Write to team@example.org or [mail team@example.org].', []],
    ['At https://example.org/@name or \\@name.', []],
    ['Half a sign @ alone, [ ] and [x].', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

test('keys are found with line and column', () => {
  const text = '# Title\n\n- item [@a; @b]\n  goes on @c\n';
  expect(citedKeys(text)).toEqual([
    { key: 'a', line: 3, column: 9 },
    { key: 'b', line: 3, column: 13 },
    { key: 'c', line: 4, column: 11 },
  ]);
});

test('code is left out', () => {
  expect(citedKeys('Write `[@key]`.\n\n```\n@other\n```\n\nThen @real.\n')).toEqual([
    { key: 'real', line: 7, column: 6 },
  ]);
});
