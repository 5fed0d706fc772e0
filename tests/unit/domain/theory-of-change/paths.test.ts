import { expect, test } from 'vitest';
import { ancestors, descendants, findLoop } from '../../../../src/domain/theory-of-change/paths.ts';

const ROW = [
  { from: 'a', to: 'b' },
  { from: 'b', to: 'c' },
];

test('descendants follow links forwards, nearest first', () => {
  expect(descendants({ steps: [], links: ROW }, 'a')).toEqual(['b', 'c']);
});

test('ancestors follow links backwards, nearest first', () => {
  expect(ancestors({ steps: [], links: ROW }, 'c')).toEqual(['b', 'a']);
});

test('two ways to one step count it once', () => {
  const links = [...ROW, { from: 'a', to: 'c' }];
  expect(descendants({ steps: [], links }, 'a')).toEqual(['b', 'c']);
});

test('a step that is not there leads nowhere', () => {
  expect(descendants({ steps: [], links: ROW }, 'z')).toEqual([]);
});

test('a step on a loop is its own descendant', () => {
  const links = [...ROW, { from: 'c', to: 'a' }];
  expect(descendants({ steps: [], links }, 'a')).toEqual(['b', 'c', 'a']);
});

test('a row has no loop', () => {
  expect(findLoop({ steps: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], links: ROW })).toEqual([]);
});

test('a loop of two is found', () => {
  const links = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'a' },
  ];
  expect(findLoop({ steps: [{ id: 'a' }], links })).toEqual(['a', 'b', 'a']);
});

test('a step that leads to itself is a loop', () => {
  expect(findLoop({ steps: [{ id: 'a' }], links: [{ from: 'a', to: 'a' }] })).toEqual(['a', 'a']);
});

test('the way to a loop is not part of it', () => {
  const links = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'c', to: 'b' },
  ];
  expect(findLoop({ steps: [{ id: 'a' }], links })).toEqual(['b', 'c', 'b']);
});

test('two ways to one step are no loop', () => {
  const links = [...ROW, { from: 'a', to: 'c' }];
  expect(findLoop({ steps: [{ id: 'a' }], links })).toEqual([]);
});
