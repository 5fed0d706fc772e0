import { isModelName, type ModelName } from '../../../schemas/content/models.ts';
import { COST_PAGE } from './costing-pages.ts';
import { type ExampleBudget, exampleBudget, keysOf } from './example-budget.ts';
import { costExamples } from './examples.ts';

/** The pages that show what the estimator begins with, line by line. */
export const EXAMPLES_PAGE = {
  href: COST_PAGE.examples,
  title: 'Three example budgets',
  summary:
    'One example budget for each model, with every line worked out. They are ours, to be replaced with your numbers.',
} as const;

/** What is said of people who seek asylum rests on this. */
export const ASYLUM_SOURCES = ['mhfrefugee2019'] as const;

/** The page of one example. */
export interface ExamplePage {
  readonly model: ModelName;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly paid: ExampleBudget;
  readonly volunteers: ExampleBudget;
  /** Every reference key of the page. */
  readonly sources: readonly string[];
}

/** The pages of the examples, in the order of the models. */
export async function examplePages(): Promise<readonly ExamplePage[]> {
  const examples = await costExamples();
  return examples.presets.flatMap((example) => {
    const { model, title } = example;
    if (!isModelName(model)) return [];
    const inUse = { examples, example };
    const paid = exampleBudget(inUse, 'paid');
    return {
      ...{ model, paid, volunteers: exampleBudget(inUse, 'volunteer') },
      href: `${EXAMPLES_PAGE.href}${model}/`,
      title: `Example budget: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
      summary: `What a ${title.toLowerCase()} might cost: an example of our own, with every line worked out and every assumption named.`,
      sources: [...keysOf([paid]), ...ASYLUM_SOURCES],
    };
  });
}
