import type { GoalState, Level } from '../../domain/goal-attainment/goal.ts';
import * as words from '../../domain/goal-attainment/words.ts';

/** Views take only types from the domain: its words come to them through here. */
export const { HARDER, IMPORTANCE_WORDS, LEVEL_SIGNS, LEVEL_WORDS, PLAN_WITH_SOMEBODY } = words;

/** The figures to be read aloud, where a sign may be left out. */
export const LEVEL_SPOKEN: Readonly<Record<Level, string>> = {
  [2]: 'level plus 2',
  [1]: 'level plus 1',
  [0]: 'level 0',
  [-1]: 'level minus 1',
  [-2]: 'level minus 2',
};

export const STATE_WORDS: Readonly<Record<GoalState, string>> = {
  current: 'A goal for now',
  paused: 'Set aside for now',
  'let-go': 'Let go',
};

export const OTHERS_MAY_READ =
  'Others may read this page. Leave out anything that could put you or somebody else at risk.';
