import { createDeviceStorage, type DeviceStorage } from './storage.ts';
import { CHANNEL } from './tabs.ts';

/** What is kept on this device, across tabs. */
export const deviceStorage: DeviceStorage = createDeviceStorage(() => localStorage);

/** What only this tab knows, until it is closed. */
export const tabStorage: DeviceStorage = createDeviceStorage(() => sessionStorage);

/** None in a browser without channels; other tabs then hear by storage events. */
export function openChannel(): BroadcastChannel | undefined {
  return 'BroadcastChannel' in globalThis ? new BroadcastChannel(CHANNEL) : undefined;
}

export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
