/** The page on which a facilitator sums up a group, and what it rests on. */
export const GROUP_PAGE = {
  href: '/tools/goals/group/',
  title: 'Goals of a group',
  sources: ['kiresuk1968', 'turnerstokes2009', 'mhfseed'],
} as const;
