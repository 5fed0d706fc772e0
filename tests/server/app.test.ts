import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildApp } from '../../src/server/app.ts';
import { portOf } from './port.ts';
import { makeSmallSite, SMALL_POLICY, type SmallSite } from './small-site.ts';

let site: SmallSite;

beforeAll(async () => {
  site = await makeSmallSite();
});

afterAll(async () => {
  await site.remove();
});

test('says what to do when the site has not been built', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'no-site-'));
  expect(() => buildApp({ dist: empty })).toThrow(
    /^\S*no-site-\w+\/ is not there\. Run "npm run build" first\.$/,
  );
  await rm(empty, { recursive: true });
});

test('gives slow clients ten seconds, and five for the headers', async () => {
  const app = buildApp(site);
  expect(app.server.requestTimeout).toBe(10_000);
  expect(app.server.headersTimeout).toBe(5_000);
  expect(app.initialConfig.bodyLimit).toBe(16_384);
  await app.close();
});

test('hides the cause of a fault, and still sends the headers', async () => {
  const app = buildApp(site);
  const log = vi.spyOn(app.log, 'error').mockReturnValue(undefined);
  app.get('/fault', () => {
    throw new Error('secret detail');
  });
  const response = await app.inject('/fault?name=Ann');
  expect(response.statusCode).toBe(500);
  expect(response.body).toBe('The site could not answer. Try again in a few minutes.\n');
  expect(response.headers['content-security-policy']).toBe(SMALL_POLICY);
  expect(log).toHaveBeenCalledOnce();
  expect(log.mock.calls[0]?.[0]).toMatchObject({ message: 'secret detail' });
  await app.close();
});

test('logs a fault without the address, the query or who asked', async () => {
  const written: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  const app = buildApp(site);
  app.get('/fault', () => {
    throw new Error('secret detail');
  });
  await app.inject('/fault?name=Ann');
  await app.inject('/manual/?name=Ann');
  await app.inject('/nothing/?name=Ann');
  await app.close();
  write.mockRestore();
  expect(written.join('')).not.toMatch(/Ann|127\.0\.0\.1|\/fault\?/);
});

test('refuses a body that is too long', async () => {
  const app = buildApp(site);
  app.post('/echo', (request) => request.body);
  const response = await app.inject({
    method: 'POST',
    url: '/echo',
    payload: { words: 'a'.repeat(20_000) },
  });
  expect(response.statusCode).toBe(413);
  await app.close();
});

test('closes a connection whose headers do not come', { timeout: 15_000 }, async () => {
  const app = buildApp(site);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const port = portOf(app.server.address());
  const socket = createConnection(port, '127.0.0.1');
  const answer = await new Promise<string>((resolve) => {
    let text = '';
    socket.on('data', (chunk) => (text += String(chunk)));
    socket.on('close', () => {
      resolve(text);
    });
    socket.write('GET / HTTP/1.1\r\nHost: a\r\nX-Slow:');
  });
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  await app.close();
});
