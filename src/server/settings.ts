import { join, resolve } from 'node:path';

/** How the server runs. None of it is secret. */
export interface Settings {
  /** `HOST`: the name or address to listen on. Default `localhost`; `0.0.0.0` is every interface. */
  readonly host: string;
  /** `PORT`: a whole number from 1 to 65535. Default 4321. */
  readonly port: number;
  /** `DIST`: the folder of the built site. Default `dist`, beside package.json. */
  readonly dist: string;
}

export type SettingsOutcome =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** Reads the environment once. A variable that is empty counts as not set. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): SettingsOutcome {
  const read = (name: string, standard: string) => {
    const value = environment[name]?.trim() ?? '';
    return value === '' ? standard : value;
  };
  const host = read('HOST', 'localhost');
  const port = read('PORT', '4321');
  const problems = [
    ...(isPort(port) ? [] : [`PORT is "${port}". Set a whole number from 1 to 65535.`]),
    ...(HOST.test(host)
      ? []
      : [`HOST is "${host}". Set a host name or an IP address, such as localhost or 0.0.0.0.`]),
  ];
  if (problems.length > 0) return { kind: 'refused', problems };
  const dist = resolve(PROJECT, read('DIST', 'dist'));
  return { kind: 'settings', settings: { host, port: Number(port), dist } };
}

const PROJECT = join(import.meta.dirname, '../..');
const HOST = /^[\w.:-]+$/;

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}
