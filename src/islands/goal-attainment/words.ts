import type { GoalState, Level } from '../../domain/goal-attainment/goal.ts';

/** The rungs in words, as the workbook has them too. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  [2]: 'Much better than I hope',
  [1]: 'A bit better',
  [0]: 'As I hope',
  [-1]: 'A bit less',
  [-2]: 'Where I started, or much less',
};

/** With a real minus sign, as a reader sees it. */
export const LEVEL_SIGNS: Readonly<Record<Level, string>> = {
  [2]: '+2',
  [1]: '+1',
  [0]: '0',
  [-1]: '−1',
  [-2]: '−2',
};

/** The same to be read aloud, where a sign may be left out. */
export const LEVEL_SPOKEN: Readonly<Record<Level, string>> = {
  [2]: 'level plus 2',
  [1]: 'level plus 1',
  [0]: 'level 0',
  [-1]: 'level minus 1',
  [-2]: 'level minus 2',
};

export const HARDER = 'Harder than where I started';

export const STATE_WORDS: Readonly<Record<GoalState, string>> = {
  current: 'A goal for now',
  paused: 'Set aside for now',
  'let-go': 'Let go',
};

export const IMPORTANCE_WORDS = ['A little', 'Quite', 'Very'] as const;

/** Stands beside every goal, on screen and on paper. */
export const PLAN_WITH_SOMEBODY =
  'For medicines, drinking, drugs, eating, or contact with someone who has hurt you, plan it with someone you trust or a professional first.';

export const OTHERS_MAY_READ =
  'Others may read this page. Leave out anything that could put you or somebody else at risk.';
