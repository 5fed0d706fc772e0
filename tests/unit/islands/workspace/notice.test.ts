import { expect, test } from 'vitest';
import {
  describeFailure,
  describeKeeping,
  describeNotice,
} from '../../../../src/islands/workspace/notice.ts';

test('a notice says what happened and what to do', () => {
  expect(describeNotice({ kind: 'damaged', text: '{' })).toBe(
    'A record on this device is damaged and cannot be opened. It has not been changed. Download it if you want to have it looked at.',
  );
  expect(describeNotice({ kind: 'newer', text: '{}' })).toBe(
    'Your record was saved by a newer version of this site. Nothing more is kept from this page until you reload it. Download first what you have typed here.',
  );
  expect(describeNotice({ kind: 'deleted' })).toBe(
    'What was kept here has been deleted, in another tab or by the browser. Nothing you type now is kept until you choose.',
  );
});

test('expired records are counted', () => {
  expect([1, 2].map((count) => describeNotice({ kind: 'expired', count }))).toEqual([
    'A record was deleted from this device because its last day had passed.',
    '2 records were deleted from this device because their last day had passed.',
  ]);
});

test.each([
  ['full', 'There is no room left for it on this device.'],
  ['closed', 'This browser does not let the site keep anything.'],
  ['failed', 'The browser did not store it.'],
  ['clock', 'The clock of this device is wrong'],
  ['newer', 'A newer version of this site has been here.'],
] as const)('a failure for the reason “%s” names the way out', (reason, start) => {
  expect(describeFailure(reason).startsWith(start)).toBe(true);
  expect(describeFailure(reason)).toMatch(/[Dd]ownload/);
});

test('what is kept is said with its last day, and what is not with the way out', () => {
  const until = new Date(2026, 11, 10);
  expect(describeKeeping({ kind: 'kept', until, isEnding: false })).toBe(
    'Kept on this device until 10 December 2026. Nothing is sent anywhere.',
  );
  expect(describeKeeping({ kind: 'could-not-be-kept', reason: 'failed' })).toBe(
    'Could not be kept. The browser did not store it. Try again, or download it before you leave.',
  );
  expect(describeKeeping({ kind: 'undecided' })).toBe('');
});
