/** The worksheet on which a person sets goals and looks back. */
export const GOAL_PAGE = {
  href: '/tools/goals/',
  title: 'Goal worksheet',
  summary:
    'Your goal, in your words. Five levels help you see how far you have come, whichever way things go. You can change it whenever you like.',
  paper: '/tools/goals/paper/',
  sources: ['mhfseed'],
} as const;

/** What the group's page rests on: the formula, its correction, and what the Foundation reports. */
export const GROUP_SOURCES = {
  formula: ['kiresuk1968'],
  correction: ['turnerstokes2009'],
  foundation: ['mhfseed'],
} as const;

/** The page on which a facilitator sums up a group. */
export const GROUP_PAGE = {
  href: '/tools/goals/group/',
  title: 'Goals of a group',
  summary:
    'For facilitators: sum up how far a group came with its goals, without naming or ranking anyone.',
  sources: Object.values(GROUP_SOURCES).flat(),
} as const;
