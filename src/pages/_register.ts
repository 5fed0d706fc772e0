/** A page as the register lists it; days as year-month-day, empty where there is none. */
export interface RegisteredPage {
  readonly title: string;
  readonly reviewed: string;
  readonly due: string;
}

export type ReviewState = 'overdue' | 'not reviewed' | 'reviewed';

const ORDER: readonly ReviewState[] = ['overdue', 'not reviewed', 'reviewed'];

/** Pages with their state on a day: overdue first, then those nobody has reviewed, then the rest. */
export function inNeedFirst<Listed extends RegisteredPage>(
  pages: readonly Listed[],
  today: string,
): readonly (Listed & { readonly state: ReviewState })[] {
  return pages
    .map((page) => ({ ...page, state: stateOf(page, today) }))
    .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

function stateOf({ reviewed, due }: RegisteredPage, today: string): ReviewState {
  if (due !== '' && due < today) return 'overdue';
  return reviewed === '' ? 'not reviewed' : 'reviewed';
}
