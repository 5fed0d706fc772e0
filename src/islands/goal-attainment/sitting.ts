import { computed, type ReadableAtom } from 'nanostores';
import type { RecordStore } from '../workspace/record-store.ts';

interface Sitting {
  /** Whether somebody has still to say if what they write is kept. */
  readonly $isUndecided: ReadableAtom<boolean>;
  readonly $isEmpty: ReadableAtom<boolean>;
}

/** What decides which of its faces the worksheet shows: answers that change seldom, not with every key. */
export function sittingOf(record: RecordStore): Sitting {
  return {
    $isUndecided: computed(record.$keeping, ({ kind }) => kind === 'undecided'),
    $isEmpty: computed(record.$fields, (fields) => Object.keys(fields).length === 0),
  };
}
