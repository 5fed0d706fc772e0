import type { AddressInfo } from 'node:net';

/** The port of a server that listens on one. */
export function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('There is no port.');
  return address.port;
}
