import type { Level } from './goal.ts';

/** The levels of a ladder, as the person who wrote it names them; the workbook has the same. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  [2]: 'Much better than I hope',
  [1]: 'A bit better',
  [0]: 'As I hope',
  [-1]: 'A bit less',
  [-2]: 'Where I started, or much less',
};

/** The figure of each level with a real minus sign, as a reader sees it. */
export const LEVEL_SIGNS: Readonly<Record<Level, string>> = {
  [2]: '+2',
  [1]: '+1',
  [0]: '0',
  [-1]: '−1',
  [-2]: '−2',
};

/** Below every level: a look back may say so. */
export const HARDER = 'Harder than where I started';

/** How important a goal is, from 1 to 3, the first word for 1. */
export const IMPORTANCE_WORDS = ['A little', 'Quite', 'Very'] as const;

/** Stands beside every goal, on screen, on paper and in files. */
export const PLAN_WITH_SOMEBODY =
  'For medicines, drinking, drugs, eating, or contact with someone who has hurt you, plan it with someone you trust or a professional first.';
