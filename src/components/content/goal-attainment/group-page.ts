/** What the page rests on: the formula, its correction, and what the Foundation reports. */
export const GROUP_SOURCES = {
  formula: ['kiresuk1968'],
  correction: ['turnerstokes2009'],
  foundation: ['mhfseed'],
} as const;

/** The page on which a facilitator sums up a group. */
export const GROUP_PAGE = {
  href: '/tools/goals/group/',
  title: 'Goals of a group',
  sources: Object.values(GROUP_SOURCES).flat(),
} as const;
