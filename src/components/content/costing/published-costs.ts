/** What a programme published about its cost, or we worked out from it: context, and never a default. */
export interface PublishedCost {
  readonly programme: string;
  /** Figures of content/data/facts.yaml, in the order in which `figure` has a `…` for each. */
  readonly facts: readonly string[];
  readonly figure: string;
  /** What keeps it from being a price. */
  readonly caution: string;
  readonly sources: readonly string[];
  /** Where the caution rests on something else. */
  readonly cautionSources?: readonly string[];
  /** Whether it stands in the short list too: programmes of the kind this site is about. */
  readonly isOfThisKind: boolean;
}

export const PUBLISHED_COSTS: readonly PublishedCost[] = [
  {
    programme: 'Creating Connections, single parents',
    facts: ['cc-cost-each', 'cc-cost-course'],
    figure: '… for each parent reached, or … for each course, by our sums',
    caution:
      'The grant also paid for development, volunteers and events, at prices of 2014 to 2016.',
    sources: ['mhfcc'],
    isOfThisKind: true,
  },
  {
    programme: 'Single Parents Wellbeing workshops',
    facts: ['spw-cost-each'],
    figure: '… for each person who came, at most, by our sum',
    caution: 'The same grant built a website. How much of it the workshops used is not known.',
    sources: ['mhfspw', 'fisher2019'],
    isOfThisKind: true,
  },
  {
    programme: 'Self-management in Wales',
    facts: [],
    figure: 'Costs of care rose, and then seemed to fall',
    caution:
      'Neither change was significant, and there was no control group. No price of the course.',
    sources: ['iemmi2015'],
    isOfThisKind: true,
  },
  {
    programme: 'Peer support for diabetes (RAPSID)',
    facts: [],
    figure: '£13.84 for each person a year, to run it',
    caution: 'Led by volunteers, for a physical condition, at prices of 2013.',
    sources: ['rapsid2017'],
    isOfThisKind: false,
  },
  {
    programme: 'Peer support after leaving hospital',
    facts: [],
    figure: '£2,154 for each person with it, £1,922 without: all care',
    caution: 'A pilot with 46 people. The difference was not significant.',
    sources: ['simpson2014'],
    isOfThisKind: false,
  },
  {
    programme: 'Peer groups for dementia',
    facts: [],
    figure: '£1.17 to £5.18 of social value for each £1',
    caution: 'A value put on what people gained. It is not money saved, and not a price.',
    sources: ['willis2016'],
    isOfThisKind: false,
  },
  {
    programme: 'Peer workers and days in hospital',
    facts: [],
    figure: 'Benefits were more than costs in six studies together',
    caution:
      'The authors call the evidence very limited. A later trial found no fewer readmissions.',
    sources: ['trachtenberg2013'],
    cautionSources: ['gillard2022'],
    isOfThisKind: false,
  },
  {
    programme: 'Peer Education Project, licence for a school',
    facts: [],
    figure: '£200 plus VAT a year, at one time',
    caution: 'An old price. A copied page says that it is free now, which we could not confirm.',
    sources: ['mhfpeplicence'],
    cautionSources: ['pepopen'],
    isOfThisKind: false,
  },
];

/** The references of the whole list, or of the short one. */
export function publishedCostKeys(isShort = false): readonly string[] {
  const costs = PUBLISHED_COSTS.filter(({ isOfThisKind }) => isOfThisKind || !isShort);
  return [
    ...new Set(
      costs.flatMap(({ sources, cautionSources = [] }) => [...sources, ...cautionSources]),
    ),
  ];
}
