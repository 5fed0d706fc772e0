import { expect, test } from 'vitest';
import { viewTheory } from '../../../../../src/components/content/theory-of-change/picture.ts';
import type { Theory } from '../../../../../src/domain/theory-of-change/theory.ts';
import { makeLink, makeStep, SMALL } from '../../../domain/theory-of-change/small-theory.ts';

const SHORTENED: Theory = {
  ...SMALL,
  steps: [
    { ...makeStep('room', 'input', 1), main: true },
    { ...makeStep('talk', 'activity', 2), label: 'Talking' },
    { ...makeStep('hope', 'short', 3), main: true, label: 'Hope' },
  ],
};

test('every step says where it leads, with the grade of the link', () => {
  const { leadsTo } = viewTheory(SHORTENED, 'all');
  expect(leadsTo('room')).toEqual([{ id: 'talk', label: 'Talking', note: '(T)' }]);
  expect(leadsTo('hope')).toEqual([]);
});

test('a link of the main steps names the steps it passes over', () => {
  expect(viewTheory(SHORTENED, 'main').leadsTo('room')).toEqual([
    { id: 'hope', label: 'Hope', note: '(by way of “Talking”)' },
  ]);
});

test('several links are set apart', () => {
  const theory = { ...SHORTENED, links: [...SHORTENED.links, makeLink('room', 'hope')] };
  const notes = viewTheory(theory, 'all')
    .leadsTo('room')
    .map((end) => end.note);
  expect(notes).toEqual(['(T);', '(T)']);
});

test('a link that stands for a path is drawn as its weakest link', () => {
  const tested = {
    ...makeLink('room', 'talk'),
    directness: 'tests-this-link' as const,
    direction: 'for' as const,
    evidence: [{ grade: 'A' as const, sources: ['epton2017'], note: '' }],
  };
  const theory = { ...SHORTENED, links: [tested, makeLink('talk', 'hope')] };
  expect(viewTheory(theory, 'main').lines.map((line) => line.pattern)).toEqual(['theory']);
});

test('each kind of line is drawn as one path', () => {
  expect(viewTheory(SMALL, 'all').lines.map((line) => line.pattern)).toEqual(['theory']);
});
