import { PREFIX } from './keys.ts';
import type { DeviceStorage } from './storage.ts';

/** Stands on the device while Shift three times is turned off; its name says nothing of the site. */
const KEY = 'shift';

/**
 * Whether Shift three times leaves the page. The choice is kept only beside records: where nothing
 * is kept, an older one goes.
 */
export function readExitChoice(storage: DeviceStorage): boolean {
  if (storage.read(KEY).kind !== 'found') return true;
  if (storage.list(PREFIX).length > 0) return false;
  storage.remove(KEY);
  return true;
}

export function writeExitChoice(storage: DeviceStorage, isOn: boolean): void {
  if (isOn) forgetExitChoice(storage);
  else if (storage.list(PREFIX).length > 0) storage.write(KEY, 'off');
}

export function forgetExitChoice(storage: DeviceStorage): void {
  if (storage.read(KEY).kind === 'found') storage.remove(KEY);
}
