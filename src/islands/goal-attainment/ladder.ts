import { type Level, LEVELS } from '../../domain/goal-attainment/goal.ts';
import { rungOf } from './goals-in-fields.ts';
import { LEVEL_SIGNS, LEVEL_SPOKEN, LEVEL_WORDS } from './words.ts';

export interface Rung {
  readonly level: Level;
  /** As a field has it. */
  readonly rung: string;
  readonly sign: string;
  readonly words: string;
  readonly spoken: string;
}

/** The ladder with its words, top rung first. */
export const LADDER: readonly Rung[] = LEVELS.map((level) => ({
  level,
  rung: rungOf(level),
  sign: LEVEL_SIGNS[level],
  words: LEVEL_WORDS[level],
  spoken: LEVEL_SPOKEN[level],
}));
