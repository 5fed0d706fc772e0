import { expect, test } from 'vitest';
import { linksAlong, mainTheory } from '../../../../src/domain/theory-of-change/main-steps.ts';

const [A, B, C, D] = [
  { id: 'a', main: true },
  { id: 'b', main: false },
  { id: 'c', main: true },
  { id: 'd', main: true },
];
const ROW = [
  { from: 'a', to: 'b' },
  { from: 'b', to: 'c' },
];

test('one link stands for a path through a step that is left out', () => {
  expect(mainTheory({ steps: [A, B, C], links: ROW }).links).toEqual([
    { from: 'a', to: 'c', by: ['b'] },
  ]);
});

test('links between main steps stay as they are', () => {
  const links = [{ from: 'a', to: 'c' }];
  expect(mainTheory({ steps: [A, C], links }).links).toEqual([{ from: 'a', to: 'c', by: [] }]);
});

test('a path is left out where a direct link says the same', () => {
  const links = [...ROW, { from: 'a', to: 'c' }];
  expect(mainTheory({ steps: [A, B, C], links }).links).toEqual([{ from: 'a', to: 'c', by: [] }]);
});

test('a path is left out where other drawn links already lead there', () => {
  const links = [...ROW, { from: 'a', to: 'd' }, { from: 'd', to: 'c' }];
  expect(mainTheory({ steps: [A, B, C, D], links }).links).toEqual([
    { from: 'a', to: 'd', by: [] },
    { from: 'd', to: 'c', by: [] },
  ]);
});

test('a path never passes over a main step', () => {
  const links = [...ROW, { from: 'c', to: 'd' }];
  expect(mainTheory({ steps: [A, B, C, D], links }).links).toEqual([
    { from: 'c', to: 'd', by: [] },
    { from: 'a', to: 'c', by: ['b'] },
  ]);
});

test('the shortest way is named', () => {
  const steps = [A, B, { id: 'x', main: false }, C];
  const links = [{ from: 'a', to: 'x' }, { from: 'x', to: 'b' }, ...ROW];
  expect(mainTheory({ steps, links }).links).toEqual([{ from: 'a', to: 'c', by: ['b'] }]);
});

test('steps that are not main are left out', () => {
  expect(mainTheory({ steps: [A, B, C], links: ROW }).steps).toEqual([A, C]);
});

test('the links along a path come in its order', () => {
  expect(linksAlong({ from: 'a', to: 'c', by: ['b'] }, ROW.toReversed())).toEqual(ROW);
});

test('a direct link stands for itself', () => {
  expect(linksAlong({ from: 'a', to: 'b', by: [] }, ROW)).toEqual([{ from: 'a', to: 'b' }]);
});
