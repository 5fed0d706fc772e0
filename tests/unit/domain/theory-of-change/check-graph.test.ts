import { describe, expect, test } from 'vitest';
import { checkFlow } from '../../../../src/domain/theory-of-change/check-flow.ts';
import { checkGraph } from '../../../../src/domain/theory-of-change/check-graph.ts';
import { checkLinks } from '../../../../src/domain/theory-of-change/check-links.ts';
import { checkNotes } from '../../../../src/domain/theory-of-change/check-notes.ts';
import { checkSteps } from '../../../../src/domain/theory-of-change/check-steps.ts';
import type { Theory } from '../../../../src/domain/theory-of-change/theory.ts';
import { makeLink, makeStep, SMALL } from './small-theory.ts';

const [room, talk, hope] = [
  makeStep('room', 'input', 1),
  makeStep('talk', 'activity', 2),
  makeStep('hope', 'short', 3),
];

test('a theory that holds has no problem', () => {
  expect(checkGraph(SMALL)).toEqual([]);
});

test('every problem is reported at once', () => {
  const kinds = checkGraph({ ...SMALL, links: [] }).map((problem) => problem.kind);
  expect(kinds).toEqual(['dead-end', 'activity-without-outcome', 'outcome-not-reached']);
});

interface Case {
  readonly name: string;
  readonly broken: Partial<Theory>;
  readonly problem: { kind: string; path: (string | number)[]; message: string };
}

const CASES: readonly Case[] = [
  {
    name: 'an id given twice',
    broken: { steps: [room, talk, hope, { ...hope, number: 'N4' }] },
    problem: {
      kind: 'duplicate-step',
      path: ['steps', 3, 'id'],
      message:
        'Two steps have the id "hope". Give one of them another: it is the address of its page.',
    },
  },
  {
    name: 'a number given twice',
    broken: { steps: [room, talk, { ...hope, number: 'N2' }] },
    problem: {
      kind: 'duplicate-number',
      path: ['steps', 2, 'number'],
      message: 'Two steps have the number "N2". Give each step its own.',
    },
  },
  {
    name: 'a label of 31 characters',
    broken: { steps: [room, talk, { ...hope, label: 'Hope that reaches one too far a' }] },
    problem: {
      kind: 'label-too-long',
      path: ['steps', 2, 'label'],
      message:
        'The label of step "hope" has 31 characters: "Hope that reaches one too far a". Write at most 30, so that it fits its box; the full wording belongs in title.',
    },
  },
  {
    name: 'a step of a type that no stage holds',
    broken: {
      steps: [room, talk, hope, makeStep('peace', 'long', 4)],
      links: [...SMALL.links, makeLink('hope', 'peace')],
    },
    problem: {
      kind: 'step-without-group',
      path: ['steps', 3, 'type'],
      message:
        'Step "peace" is of the type "long", and no stage has a group for it. Add the group to a stage.',
    },
  },
  {
    name: 'two groups for one type',
    broken: {
      stages: [
        ...SMALL.stages,
        { id: 'more', title: 'More', groups: [{ type: 'short', title: 'Also' }] },
      ],
    },
    problem: {
      kind: 'duplicate-group',
      path: ['stages'],
      message:
        'Two groups hold steps of the type "short". Keep one, so that a step stands in one place.',
    },
  },
  {
    name: 'a ceiling before a type that no stage holds',
    broken: { ceiling: { before: 'impact', text: '', meaning: '' } },
    problem: {
      kind: 'ceiling-without-group',
      path: ['ceiling', 'before'],
      message:
        'The ceiling stands before "impact", and no stage has a group of that type. Name the type of a group.',
    },
  },
  {
    name: 'a main step with no other beside it',
    broken: { steps: [room, talk, { ...hope, main: true }] },
    problem: {
      kind: 'lone-main-step',
      path: ['steps', 2, 'main'],
      message:
        'Main step "hope" is joined to no other main step. Make a step beside it a main step too, or write main: false.',
    },
  },
  {
    name: 'a link to a step that does not exist',
    broken: { links: [...SMALL.links, makeLink('talk', 'joy')] },
    problem: {
      kind: 'unknown-end',
      path: ['links', 2, 'to'],
      message:
        'There is no step "joy" for the link from "talk" to "joy". Write the id of a step, or add the step.',
    },
  },
  {
    name: 'a link given twice',
    broken: { links: [...SMALL.links, makeLink('talk', 'hope')] },
    problem: {
      kind: 'duplicate-link',
      path: ['links', 2],
      message: 'Found the link from "talk" to "hope" twice. Keep one, with all the evidence.',
    },
  },
  {
    name: 'a link without evidence',
    broken: { links: [makeLink('room', 'talk'), { ...makeLink('talk', 'hope'), evidence: [] }] },
    problem: {
      kind: 'link-without-evidence',
      path: ['links', 1, 'evidence'],
      message:
        'There is no evidence for the link from "talk" to "hope". Add a grade; for a link that rests on theory alone write T.',
    },
  },
  {
    name: 'evidence graded B without a source',
    broken: {
      links: [
        makeLink('room', 'talk'),
        { ...makeLink('talk', 'hope'), evidence: [{ grade: 'B', sources: [], note: 'Heard.' }] },
      ],
    },
    problem: {
      kind: 'evidence-without-source',
      path: ['links', 1, 'evidence', 0, 'sources'],
      message:
        'Evidence graded B for the link from "talk" to "hope" names no source. Add the key of a reference.',
    },
  },
  {
    name: 'a loop, with the way round it',
    broken: {
      steps: [room, talk, makeStep('listen', 'activity', 4), hope],
      links: [...SMALL.links, makeLink('talk', 'listen'), makeLink('listen', 'talk')],
    },
    problem: {
      kind: 'loop',
      path: ['links'],
      message:
        'The links run in a loop: talk, listen, talk. Remove or turn one of them: what a step leads to cannot lead back to it.',
    },
  },
  {
    name: 'a link back to an earlier stage',
    broken: {
      steps: [room, talk, hope, makeStep('rest', 'activity', 4), makeStep('joy', 'short', 5)],
      links: [...SMALL.links, makeLink('hope', 'rest'), makeLink('rest', 'joy')],
    },
    problem: {
      kind: 'runs-back',
      path: ['links', 2],
      message:
        'The way runs back to an earlier stage along the link from "hope" to "rest". Turn the link round, or change the type of a step.',
    },
  },
  {
    name: 'an activity that reaches no outcome',
    broken: { steps: [room, talk, hope, makeStep('sing', 'activity', 4)] },
    problem: {
      kind: 'activity-without-outcome',
      path: ['steps', 3],
      message:
        'Activity "sing" reaches no outcome. Add a link from it to an outcome, or to a step that leads to one.',
    },
  },
  {
    name: 'an outcome that no activity reaches',
    broken: {
      steps: [room, talk, hope, makeStep('joy', 'short', 4)],
      links: [...SMALL.links, makeLink('room', 'joy')],
    },
    problem: {
      kind: 'outcome-not-reached',
      path: ['steps', 3],
      message:
        'Outcome "joy" is reached by no activity. Add a link to it from an activity, or from a step that an activity leads to.',
    },
  },
  {
    name: 'an input that leads to nothing',
    broken: { steps: [room, talk, hope, makeStep('tea', 'input', 4)] },
    problem: {
      kind: 'dead-end',
      path: ['steps', 3],
      message: 'Step "tea" leads to nothing. Add a link from it: only an outcome may be an end.',
    },
  },
  {
    name: 'an assumption given twice',
    broken: {
      assumptions: [
        { id: 'quiet', text: 'It is quiet.', links: [], steps: ['talk'] },
        { id: 'quiet', text: 'It is quiet.', links: [], steps: ['talk'] },
      ],
    },
    problem: {
      kind: 'duplicate-assumption',
      path: ['assumptions', 1, 'id'],
      message: 'Two assumptions have the id "quiet". Give one of them another.',
    },
  },
  {
    name: 'an assumption tied to nothing',
    broken: { assumptions: [{ id: 'quiet', text: 'It is quiet.', links: [], steps: [] }] },
    problem: {
      kind: 'assumption-without-target',
      path: ['assumptions', 0],
      message: 'Assumption "quiet" is tied to nothing. Name the links or steps that need it.',
    },
  },
  {
    name: 'an assumption tied to a link that does not exist',
    broken: {
      assumptions: [{ id: 'quiet', text: '', links: [{ from: 'room', to: 'hope' }], steps: [] }],
    },
    problem: {
      kind: 'unknown-assumption-target',
      path: ['assumptions', 0],
      message:
        'Assumption "quiet" is tied to the link from "room" to "hope", which does not exist. Name a link or step of the theory.',
    },
  },
  {
    name: 'an assumption tied to a step that does not exist',
    broken: { assumptions: [{ id: 'quiet', text: '', links: [], steps: ['joy'] }] },
    problem: {
      kind: 'unknown-assumption-target',
      path: ['assumptions', 0],
      message:
        'Assumption "quiet" is tied to step "joy", which does not exist. Name a link or step of the theory.',
    },
  },
  {
    name: 'a repair of a link that does not exist',
    broken: { repairs: [{ text: 'Added.', links: [{ from: 'room', to: 'hope' }] }] },
    problem: {
      kind: 'unknown-repair-target',
      path: ['repairs', 0],
      message:
        'A repair names the link from "room" to "hope", which does not exist. Name a link of the theory.',
    },
  },
  {
    name: 'a link of ours that no repair explains',
    broken: { links: [makeLink('room', 'talk'), { ...makeLink('talk', 'hope'), ours: true }] },
    problem: {
      kind: 'ours-without-reason',
      path: ['links', 1, 'ours'],
      message:
        'No repair says why we added the link from "talk" to "hope". Name it in repairs, with the reason.',
    },
  },
];

describe('reports', () => {
  test.each(CASES)('$name', ({ broken, problem }) => {
    expect(checkGraph({ ...SMALL, ...broken })).toEqual([problem]);
  });
});

test('a label of 30 characters fits', () => {
  const steps = [room, talk, { ...hope, label: 'Hope that reaches exactly here' }];
  expect(checkGraph({ ...SMALL, steps })).toEqual([]);
});

test('theory and definitions need no source', () => {
  const link = makeLink('talk', 'hope');
  const links = [
    makeLink('room', 'talk'),
    { ...link, evidence: [{ grade: 'definition' as const, sources: [], note: 'So called.' }] },
  ];
  expect(checkGraph({ ...SMALL, links })).toEqual([]);
});

describe('examples of the documentation', () => {
  test('checkGraph', () => {
    const empty: Theory = {
      edition: { text: '', written: '2026-11-22', status: 'proposed', note: '' },
      stages: [{ id: 'all', title: '', groups: [{ type: 'impact', title: '' }] }],
      ceiling: { before: 'impact', text: '', meaning: '' },
      steps: [],
      links: [],
      assumptions: [],
      repairs: [],
    };
    expect(checkGraph(empty)).toEqual([]);
  });

  test('checkSteps', () => {
    const ceiling = { before: 'impact' as const, text: '', meaning: '' };
    expect(checkSteps({ stages: [], ceiling, steps: [], links: [] }).length).toBe(1);
  });

  test('checkLinks', () => {
    expect(checkLinks({ steps: [], links: [] })).toEqual([]);
  });

  test('checkFlow', () => {
    expect(checkFlow({ stages: [], steps: [], links: [] })).toEqual([]);
  });

  test('checkNotes', () => {
    expect(checkNotes({ steps: [], links: [], assumptions: [], repairs: [] })).toEqual([]);
  });
});
