import type {
  Link,
  Step,
  StepType,
  Theory,
} from '../../../../src/domain/theory-of-change/theory.ts';

/** The smallest theory that holds: an input, an activity and an outcome, in a row. */
export const SMALL: Theory = {
  edition: {
    text: 'Edition for tests',
    written: '2026-11-22',
    status: 'proposed',
    note: 'A note.',
  },
  stages: [
    { id: 'bring', title: 'What we bring', groups: [{ type: 'input', title: 'Inputs' }] },
    { id: 'do', title: 'What we do', groups: [{ type: 'activity', title: 'Activities' }] },
    { id: 'notice', title: 'What people notice', groups: [{ type: 'short', title: 'Sooner' }] },
  ],
  ceiling: { before: 'short', text: 'The line.', meaning: 'What it means.' },
  steps: [
    makeStep('room', 'input', 1),
    makeStep('talk', 'activity', 2),
    makeStep('hope', 'short', 3),
  ],
  links: [makeLink('room', 'talk'), makeLink('talk', 'hope')],
  assumptions: [],
  repairs: [],
};

export function makeStep(id: string, type: StepType, number: number): Step {
  return {
    id,
    number: `N${number}`,
    type,
    main: false,
    label: id,
    title: id,
    meaning: `What ${id} means.`,
    indicator: `How to tell ${id}.`,
    models: [],
    sources: [],
  };
}

export function makeLink(from: string, to: string): Link {
  return {
    from,
    to,
    rationale: 'Because.',
    study: 'Theory',
    directness: 'none',
    direction: 'none',
    evidence: [{ grade: 'T', sources: [], note: 'A note.' }],
    ours: false,
  };
}
