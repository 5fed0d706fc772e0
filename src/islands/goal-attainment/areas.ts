import { type Area, AREAS } from '../../domain/goal-attainment/goal.ts';

interface AreaPrompt {
  readonly name: string;
  /** What somebody might say matters to them; to choose from, never filled in by itself. */
  readonly examples: readonly string[];
}

/** Parts of life, each with words to start from. */
const AREA_PROMPTS: Readonly<Record<Area, AreaPrompt>> = {
  work: {
    name: 'Work',
    examples: [
      'Having work that fits around my life',
      'Going back to work at my own pace',
      'Feeling useful at what I do',
    ],
  },
  learning: {
    name: 'Learning',
    examples: [
      'Learning something for its own sake',
      'Finishing a course I once started',
      'Reading and writing with more ease',
    ],
  },
  volunteering: {
    name: 'Volunteering',
    examples: [
      'Giving something back',
      'Being part of something near me',
      'Trying out what I might be good at',
    ],
  },
  health: {
    name: 'Health',
    examples: ['Sleeping better', 'Moving more, in a way I enjoy', 'Having calmer days'],
  },
  people: {
    name: 'People',
    examples: [
      'Seeing friends more often',
      'Being closer to my family',
      'Saying what I need, and being heard',
    ],
  },
  home: {
    name: 'Home',
    examples: [
      'Feeling at ease where I live',
      'Having a routine that holds',
      'Getting on with the people around me',
    ],
  },
  money: {
    name: 'Money',
    examples: [
      'Knowing what comes in and what goes out',
      'Worrying less about bills',
      'Saving a little for something I want',
    ],
  },
};

/** The same as a list, in the order of the domain. */
export const AREA_CHOICES = AREAS.map((id) => ({ id, ...AREA_PROMPTS[id] }));
