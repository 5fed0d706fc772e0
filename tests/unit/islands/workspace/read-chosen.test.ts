import { expect, test } from 'vitest';
import { readChosen } from '../../../../src/islands/workspace/read-chosen.ts';

const file = (text: () => Promise<string>, size = 3) => ({ name: 'team.json', size, text });

test('a file gives its text', async () => {
  const read = await readChosen(file(() => Promise.resolve('{}')));
  expect(read).toEqual({ kind: 'text', text: '{}' });
});

test('a file over 1 MB is not even opened', async () => {
  const read = await readChosen(file(() => Promise.reject(new Error('Opened.')), 1_000_001));
  expect(read).toMatchObject({ kind: 'problem' });
  expect(read).toHaveProperty('problem', expect.stringContaining('is larger than 1 MB'));
});

test('a file that the device does not give is named, with what to do', async () => {
  const read = await readChosen(file(() => Promise.reject(new Error('Gone.'))));
  expect(read).toEqual({
    kind: 'problem',
    problem: '“team.json” could not be read. Nothing has changed. Choose it again.',
  });
});
