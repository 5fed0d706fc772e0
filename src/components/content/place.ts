/** A page to go to, as a list or a pair of links names it. */
export interface Place {
  readonly href: string;
  readonly title: string;
}

/** Pages of one kind under a label. */
export interface PlaceGroup {
  readonly label: string;
  readonly items: readonly Place[];
}
