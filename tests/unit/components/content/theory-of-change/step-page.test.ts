import { expect, test } from 'vitest';
import {
  linksByStage,
  stepPages,
} from '../../../../../src/components/content/theory-of-change/step-page.ts';
import type { Theory } from '../../../../../src/domain/theory-of-change/theory.ts';
import { makeLink, SMALL } from '../../../domain/theory-of-change/small-theory.ts';

const THEORY: Theory = {
  ...SMALL,
  links: [
    makeLink('room', 'talk'),
    {
      ...makeLink('talk', 'hope'),
      evidence: [
        { grade: 'B', sources: ['gillard2015'], note: '' },
        { grade: 'C', sources: ['mhfseed', 'gillard2015'], note: '' },
      ],
    },
  ],
  assumptions: [
    { id: 'quiet', text: 'It is quiet.', links: [{ from: 'talk', to: 'hope' }], steps: [] },
    { id: 'asked', text: 'People are asked.', links: [], steps: ['hope'] },
  ],
};
const [room, talk, hope] = stepPages(THEORY);

test('a step knows what it rests on and where it leads', () => {
  expect(talk?.restsOn.map(({ other }) => other.id)).toEqual(['room']);
  expect(talk?.leadsTo.map(({ other }) => other.id)).toEqual(['hope']);
});

test('steps are counted along every path', () => {
  expect(room?.counts).toEqual({ behind: 0, ahead: 2 });
  expect(hope?.counts).toEqual({ behind: 2, ahead: 0 });
});

test('an assumption stands at its link and at its step', () => {
  expect(talk?.leadsTo[0]?.assumptions.map(({ id }) => id)).toEqual(['quiet']);
  expect(hope?.assumptions.map(({ id }) => id)).toEqual(['asked']);
});

test('each reference of the page is listed once', () => {
  expect(talk?.sources).toEqual(['gillard2015', 'mhfseed']);
});

test('previous and next stay within the stage', () => {
  expect([talk?.previous, talk?.next]).toEqual([undefined, undefined]);
});

test('a step past the ceiling says so', () => {
  expect([talk?.pastCeiling, hope?.pastCeiling]).toEqual([false, true]);
});

test('the table lists links under the stage they start from, and no empty stage', () => {
  expect(
    linksByStage(THEORY).map(({ stage, links }) => [stage.id, ...links.map(({ link }) => link.to)]),
  ).toEqual([
    ['bring', 'talk'],
    ['do', 'hope'],
  ]);
});
