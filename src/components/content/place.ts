/** A page to go to, as a list or a pair of links names it. */
export interface Place {
  readonly href: string;
  readonly title: string;
}
