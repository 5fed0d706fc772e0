/** The page on which a budget is made. */
export const COST_PAGE = {
  href: '/tools/costing/',
  examples: '/tools/costing/examples/',
  method: '/tools/costing/method/',
  paper: '/tools/costing/paper/',
  title: 'What might it cost?',
  summary:
    'Build a budget for a programme, with the working of every figure. Begin with our example, and put your own numbers in its place.',
} as const;
