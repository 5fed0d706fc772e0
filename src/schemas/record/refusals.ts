import type { SharedRefusalReason } from './shared-goals.ts';

/** What happened, after the name of the file; and what to do. */
const REFUSALS: Readonly<Record<SharedRefusalReason, readonly [happened: string, remedy: string]>> =
  {
    'too-large': [
      'is larger than 1 MB, and no record of this site is',
      'Choose a file that was downloaded from this site.',
    ],
    'not-ours': [
      'is not a record from this site',
      'Choose a file that was downloaded from this site. Its name ends in “.json”.',
    ],
    damaged: [
      'is damaged: part of it is missing or was changed',
      'Use an earlier download, or ask whoever sent it to send it again.',
    ],
    newer: ['was saved by a newer version of this site', 'Reload this page, then choose it again.'],
    'other-tool': [
      'belongs to another tool, or holds several records',
      'Bring it in from your workspace.',
    ],
    shared: [
      'was made to be shared with a group, and holds no record',
      'Give it to whoever sums up the group.',
    ],
    'whole-record': [
      'is a whole record, with more in it than was meant for a group, so it was not read',
      'Ask for the file that “Share with my group” makes.',
    ],
  };

/** @param place - What was refused, in the reader's words, such as `“team.json”`. */
export function describeRefusal(reason: SharedRefusalReason, place: string): string {
  const [happened, remedy] = REFUSALS[reason];
  return `${place} ${happened}. Nothing has changed. ${remedy}`;
}
