/* Looks whether the browser has deleted what it was asked to, whenever the page is shown. */
import { deviceStorage, openChannel } from '../../islands/workspace/browser.ts';
import { BLANK } from '../../islands/workspace/tabs.ts';

const outcome = document.querySelector('.clear-outcome');
const byHand = document.querySelector<HTMLElement>('.by-hand');

function look(): void {
  const left = deviceStorage.list('');
  if (outcome) outcome.textContent = describe(left);
  if (byHand) byHand.hidden = left.length === 0;
}

function describe(left: readonly string[]): string {
  if (left.length === 0) return 'Deleted: nothing is kept on this device.';
  const records = left.filter((key) => key !== 'theme').length;
  const things = [
    ...(records > 0 ? [`${records} ${records === 1 ? 'record' : 'records'}`] : []),
    ...(left.includes('theme') ? ['the theme you chose'] : []),
  ];
  return `Not deleted: your browser still keeps ${things.join(' and ')}. Load this page again, or do it by hand.`;
}

// Other tabs show what was kept until they hear that it is gone.
openChannel()?.postMessage(BLANK);
look();
addEventListener('pageshow', look);
