import { deleteEverything } from './delete-everything.ts';
import type { DeviceStorage } from './storage.ts';
import type { Channel } from './tabs.ts';

/** Where a reader who leaves in a hurry arrives; the guard names it too. */
export const SAFE_SITE = 'https://www.bbc.co.uk/weather';

/** In the tab's own storage: when it was left. For 15 minutes the guard shows none of our pages. */
export const EXIT_FLAG = 'x';

/** The part of the browser's document that leaving touches. */
interface LeavingPage {
  title: string;
  readonly documentElement: { hidden: boolean | string };
}

export interface Leaving {
  readonly page: LeavingPage;
  readonly replace: (address: string) => void;
  /** The tab's own storage, for the flag. */
  readonly session: DeviceStorage;
  readonly now: () => number;
  /** Given where the person chose to delete on leaving what is kept on the device. */
  readonly toDelete?: { readonly storage: DeviceStorage; readonly channel?: Channel | undefined };
}

/** Leaves at once: hides the page first, and puts the safe site in its place in the history. */
export function leave({ page, replace, session, now, toDelete }: Leaving): void {
  page.documentElement.hidden = true;
  page.title = '';
  session.write(EXIT_FLAG, String(now()));
  if (toDelete) deleteEverything(toDelete.storage, toDelete.channel);
  replace(SAFE_SITE);
}
