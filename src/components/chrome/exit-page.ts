/* Leaving in a hurry. Without this the links of the page lead to the same place as plain links. */
import { deviceStorage, openChannel, tabStorage } from '../../islands/workspace/browser.ts';
import {
  forgetExitChoice,
  readExitChoice,
  writeExitChoice,
} from '../../islands/workspace/exit-choice.ts';
import { leave } from '../../islands/workspace/exit.ts';
import {
  createShiftExit,
  listenForShift,
  type ShiftExitOptions,
} from '../../islands/workspace/shift-exit.ts';

type ShiftCount = Parameters<ShiftExitOptions['onProgress']>[0];

const SAID: Readonly<Record<ShiftCount, string>> = {
  0: 'The count of Shift starts again.',
  1: 'Press Shift 2 more times to exit.',
  2: 'Press Shift 1 more time to exit.',
  3: 'Leaving this page.',
};

const marks = document.querySelector<HTMLElement>('.exit-marks');
const said = document.querySelector('.exit-progress [role="status"]');
const deleting = document.querySelector<HTMLInputElement>('.exit-delete');
const byShift = document.querySelector<HTMLInputElement>('.exit-shift');

const shift = createShiftExit({
  onProgress: showProgress,
  leave: leaveNow,
  wait: (work, delayMs) => {
    const timer = setTimeout(work, delayMs);
    return () => {
      clearTimeout(timer);
    };
  },
});
let turnOff: (() => void) | undefined;

document.querySelectorAll('.exit-link').forEach((link) => {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leaveNow();
  });
});
if (byShift) {
  byShift.checked = readExitChoice(deviceStorage);
  followShift();
  byShift.addEventListener('change', () => {
    writeExitChoice(deviceStorage, byShift.checked);
    followShift();
  });
}

function followShift(): void {
  turnOff?.();
  turnOff = byShift?.checked ? listenForShift(document, shift) : undefined;
}

function showProgress(count: ShiftCount): void {
  if (said) said.textContent = SAID[count];
  if (!marks) return;
  marks.hidden = count === 0;
  [...marks.children].forEach((mark, index) => mark.toggleAttribute('data-on', index < count));
}

function leaveNow(): void {
  leave({
    page: document,
    replace: (address) => {
      location.replace(address);
    },
    session: tabStorage,
    now: Date.now,
    ...(deleting?.checked && { toDelete: { storage: deviceStorage, channel: openChannel() } }),
  });
  if (deleting?.checked) forgetExitChoice(deviceStorage);
}
