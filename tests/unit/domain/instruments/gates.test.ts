import { expect, test } from 'vitest';
import { beforeYouStart } from '../../../../src/domain/instruments/gates.ts';

const THREE = { gates: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };

test('what is not yet there, not known or not answered is open, in order', () => {
  expect(beforeYouStart(THREE, { b: 'not-known', a: 'not-yet' })).toEqual(THREE.gates);
});

test('a yes closes its gate', () => {
  expect(beforeYouStart(THREE, { b: 'yes', c: 'not-yet' })).toEqual([{ id: 'a' }, { id: 'c' }]);
});

test('nothing is open where everything is in place', () => {
  expect(beforeYouStart(THREE, { a: 'yes', b: 'yes', c: 'yes' })).toEqual([]);
});
