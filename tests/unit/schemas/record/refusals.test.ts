import { expect, test } from 'vitest';
import { describeRefusal } from '../../../../src/schemas/record/refusals.ts';

test.each([
  [
    'too-large',
    '“a.json” is larger than 1 MB, and no record of this site is. Nothing has changed. Choose a file that was downloaded from this site.',
  ],
  [
    'not-ours',
    '“a.json” is not a record from this site. Nothing has changed. Choose a file that was downloaded from this site. Its name ends in “.json”.',
  ],
  [
    'damaged',
    '“a.json” is damaged: part of it is missing or was changed. Nothing has changed. Use an earlier download, or ask whoever sent it to send it again.',
  ],
  [
    'newer',
    '“a.json” was saved by a newer version of this site. Nothing has changed. Reload this page, then choose it again.',
  ],
  [
    'other-tool',
    '“a.json” belongs to another tool, or holds several records. Nothing has changed. Bring it in from your workspace.',
  ],
  [
    'shared',
    '“a.json” was made to be shared with a group, and holds no record. Nothing has changed. Give it to whoever sums up the group.',
  ],
  [
    'whole-record',
    '“a.json” is a whole record, with more in it than was meant for a group, so it was not read. Nothing has changed. Ask for the file that “Share with my group” makes.',
  ],
] as const)('%s says what happened and what to do', (reason, sentence) => {
  expect(describeRefusal(reason, '“a.json”')).toBe(sentence);
});
