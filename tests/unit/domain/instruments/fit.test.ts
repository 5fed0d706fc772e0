import { expect, test } from 'vitest';
import {
  type FitChoice,
  type Fits,
  type FitRules,
  fittingModels,
  type ModelName,
} from '../../../../src/domain/instruments/fit.ts';

/** A choice that says this of the models; its reasons name it. */
function makeChoice(id: string, verdicts: Readonly<Record<ModelName, Fits>>): FitChoice {
  const verdict = (model: ModelName) => ({ fits: verdicts[model], reason: `${id} on ${model}` });
  return {
    id,
    label: id,
    models: {
      'peer-led': verdict('peer-led'),
      'peer-support': verdict('peer-support'),
      'one-to-one-mentoring': verdict('one-to-one-mentoring'),
    },
    change: `${id} changes`,
  };
}

const RULES: FitRules = {
  questions: [
    {
      id: 'who',
      question: 'Who?',
      why: 'Because.',
      choices: [
        makeChoice('goals', {
          'peer-led': 'may fit',
          'peer-support': 'may fit',
          'one-to-one-mentoring': 'less likely',
        }),
      ],
      open: { reason: 'Say who.', change: 'You know who.' },
    },
    {
      id: 'supervisor',
      question: 'Who supervises?',
      why: 'Because.',
      choices: [
        makeChoice('professional', {
          'peer-led': 'not yet',
          'peer-support': 'may fit',
          'one-to-one-mentoring': 'not yet',
        }),
      ],
      open: { reason: 'Say who supervises.', change: 'You know who supervises.' },
    },
  ],
  alwaysChange: ['A taster.', 'goals changes'],
};

const fitsOf = (chosen: Readonly<Record<string, string>>) =>
  fittingModels(RULES, chosen).models.map(({ fits }) => fits);

test('a model fits only as well as the most doubtful answer', () => {
  expect(fittingModels(RULES, { who: 'goals', supervisor: 'professional' }).models).toEqual([
    {
      model: 'peer-led',
      fits: 'not yet',
      reasons: ['goals on peer-led', 'professional on peer-led'],
    },
    {
      model: 'peer-support',
      fits: 'may fit',
      reasons: ['goals on peer-support', 'professional on peer-support'],
    },
    {
      model: 'one-to-one-mentoring',
      fits: 'not yet',
      reasons: ['goals on one-to-one-mentoring', 'professional on one-to-one-mentoring'],
    },
  ]);
});

test.each([
  ['blank', {}],
  ['not known', { who: 'goals', supervisor: 'not-known' }],
  ['no choice of the question', { who: 'goals', supervisor: 'goals' }],
])('no model fits yet while an answer is %s', (_, chosen) => {
  expect(fitsOf(chosen)).toEqual(['not yet', 'not yet', 'not yet']);
});

test('an open question says what to find out', () => {
  const [peerLed] = fittingModels(RULES, { who: 'goals' }).models;
  expect(peerLed?.reasons).toEqual(['goals on peer-led', 'Say who supervises.']);
});

test('what would change it comes by question, then what always would, each once', () => {
  expect(fittingModels(RULES, { who: 'goals' }).whatWouldChangeIt).toEqual([
    'goals changes',
    'You know who supervises.',
    'A taster.',
  ]);
});
