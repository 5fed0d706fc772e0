import type { FailureReason } from './stored-record.ts';

/** Something about kept records that the person has not asked for and must be told. */
export type Notice =
  /** A stored record cannot be read. Its text is offered for download. */
  | { readonly kind: 'damaged'; readonly text: string }
  /** Stored by a newer version of the site; this page must not write until it is reloaded. */
  | { readonly kind: 'newer'; readonly text: string }
  /** Removed because their last day has passed. */
  | { readonly kind: 'expired'; readonly count: number }
  /** Deleted in another tab, or by the browser. */
  | { readonly kind: 'deleted' };

export type Keeping =
  | { readonly kind: 'undecided' }
  | { readonly kind: 'not-kept' }
  /** `isEnding` in the last 14 days. */
  | { readonly kind: 'kept'; readonly until: Date; readonly isEnding: boolean }
  /** What is on the page is not stored; what was stored before is untouched. */
  | { readonly kind: 'could-not-be-kept'; readonly reason: FailureReason | 'newer' };

const NOTICES: Readonly<Record<Exclude<Notice['kind'], 'expired'>, string>> = {
  damaged:
    'A record on this device is damaged and cannot be opened. It has not been changed. Download it if you want to have it looked at.',
  newer:
    'Your record was saved by a newer version of this site. Nothing more is kept from this page until you reload it. Download first what you have typed here.',
  deleted:
    'What was kept here has been deleted, in another tab or by the browser. Nothing you type now is kept until you choose.',
};

const FAILURES: Readonly<Record<FailureReason | 'newer', string>> = {
  full: 'There is no room left for it on this device. Download it, or delete a record in your workspace and try again.',
  closed: 'This browser does not let the site keep anything. Download it before you leave.',
  failed: 'The browser did not store it. Try again, or download it before you leave.',
  clock:
    'The clock of this device is wrong, so no day can be set on which it is deleted. Set the clock and try again, or download it.',
  newer:
    'A newer version of this site has been here. Download what you have typed, then reload this page.',
};

export function describeNotice(notice: Notice): string {
  if (notice.kind !== 'expired') return NOTICES[notice.kind];
  return notice.count === 1
    ? 'A record was deleted from this device because its last day had passed.'
    : `${notice.count} records were deleted from this device because their last day had passed.`;
}

export function describeFailure(reason: FailureReason | 'newer'): string {
  return FAILURES[reason];
}

/** What is kept, in words; none while nothing has been decided. */
export function describeKeeping(keeping: Keeping): string {
  switch (keeping.kind) {
    case 'undecided':
      return '';
    case 'not-kept':
      return 'Not kept. Download it before you leave. Nothing is sent anywhere.';
    case 'kept':
      return `Kept on this device until ${formatUntil(keeping.until)}. Nothing is sent anywhere.`;
    case 'could-not-be-kept':
      return `Could not be kept. ${describeFailure(keeping.reason)}`;
  }
}

function formatUntil(until: Date): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(until);
}
