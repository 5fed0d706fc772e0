/** The goal worksheet, as lists of tools name it. */
export const GOALS = {
  title: 'Goal worksheet',
  summary:
    'Your goal, in your words. Five levels help you see how far you have come, whichever way things go. You can change it whenever you like.',
  address: '/tools/goals/',
  paper: '/tools/goals/paper/',
} as const;
