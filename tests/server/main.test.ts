import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSmallSite, type SmallSite } from './small-site.ts';
import { portOf } from './port.ts';

const MAIN = join(import.meta.dirname, '../../src/server/main.ts');

let site: SmallSite;

beforeAll(async () => {
  site = await makeSmallSite();
});

afterAll(async () => {
  await site.remove();
});

test('refuses wrong settings in one go', async () => {
  const { code, errors } = await ended(run({ PORT: 'abc', HOST: 'my host' }));
  expect(code).toBe(1);
  expect(errors).toBe(
    'PORT is "abc". Set a whole number from 1 to 65535.\n' +
      'HOST is "my host". Set a host name or an IP address, such as localhost or 0.0.0.0.\n',
  );
});

test('says that the site has to be built first', async () => {
  const { code, errors } = await ended(run({ DIST: 'not-built' }));
  expect(code).toBe(1);
  expect(errors).toBe('not-built/ is not there. Run "npm run build" first.\n');
});

test('says which port is taken and what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const port = String(portOf(other.address()));
  const { code, errors } = await ended(run({ DIST: site.dist, HOST: '127.0.0.1', PORT: port }));
  expect(code).toBe(1);
  expect(errors).toBe(
    `Port ${port} is taken on 127.0.0.1. Stop the program that uses it, or set PORT to another number.\n`,
  );
  other.close();
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  'prints its address, serves, and ends cleanly on %s',
  async (signal) => {
    const port = await freePort();
    const server = run({ DIST: site.dist, HOST: '127.0.0.1', PORT: port });
    const [line] = await once(server.stdout ?? server, 'data');
    expect(String(line)).toBe(`The site is at http://127.0.0.1:${port}/\n`);

    const response = await fetch(`http://127.0.0.1:${port}/manual/`);
    expect(await response.text()).toContain('<title>Manual</title>');

    const end = ended(server);
    server.kill(signal);
    expect(await end).toEqual({ code: 0, errors: '' });
  },
);

function run(environment: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [MAIN], { env: { ...process.env, ...environment } });
}

async function ended(server: ChildProcess): Promise<{ code: unknown; errors: string }> {
  let errors = '';
  server.stderr?.on('data', (chunk) => (errors += String(chunk)));
  const [code]: unknown[] = await once(server, 'close');
  return { code, errors };
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = String(portOf(server.address()));
  server.close();
  await once(server, 'close');
  return port;
}
