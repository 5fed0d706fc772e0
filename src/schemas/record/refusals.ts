import type { RefusalReason } from './parse-record.ts';

/** What happened, after the name of the file; and what to do. */
const REFUSALS: Readonly<Record<RefusalReason, readonly [happened: string, remedy: string]>> = {
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
};

/** @param place - What was refused, in the reader's words, such as `“team.json”`. */
export function describeRefusal(reason: RefusalReason, place: string): string {
  const [happened, remedy] = REFUSALS[reason];
  return `${place} ${happened}. Nothing has changed. ${remedy}`;
}
