import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../src/server/settings.ts';

test.each([{}, { PORT: '', HOST: ' ' }])('listens on localhost:4321 unless told', (environment) => {
  expect(readSettings(environment)).toMatchObject({
    kind: 'settings',
    settings: { host: 'localhost', port: 4321 },
  });
});

test.each([
  ['1', 1],
  ['8080', 8080],
  ['65535', 65_535],
])('takes PORT %s', (PORT, port) => {
  expect(readSettings({ PORT })).toMatchObject({ settings: { port } });
});

test.each(['abc', '0', '65536', '-1', '80.5', '1e3', '0x50', '123456'])(
  'refuses PORT %s and says what to set',
  (PORT) => {
    expect(readSettings({ PORT })).toEqual({
      kind: 'refused',
      problems: [`PORT is "${PORT}". Set a whole number from 1 to 65535.`],
    });
  },
);

test.each(['0.0.0.0', '::1', 'example.org'])('takes HOST %s', (HOST) => {
  expect(readSettings({ HOST })).toMatchObject({ settings: { host: HOST } });
});

test('serves dist beside package.json unless told', () => {
  const project = join(import.meta.dirname, '../..');
  expect(readSettings({})).toMatchObject({ settings: { dist: join(project, 'dist') } });
  expect(readSettings({ DIST: '/srv/site' })).toMatchObject({ settings: { dist: '/srv/site' } });
});

test('reports every problem in one go', () => {
  expect(readSettings({ PORT: 'abc', HOST: 'my host' })).toEqual({
    kind: 'refused',
    problems: [
      'PORT is "abc". Set a whole number from 1 to 65535.',
      'HOST is "my host". Set a host name or an IP address, such as localhost or 0.0.0.0.',
    ],
  });
});
