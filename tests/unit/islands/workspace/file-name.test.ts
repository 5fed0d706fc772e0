import { expect, test } from 'vitest';
import { fileName } from '../../../../src/islands/workspace/file-name.ts';
import { START } from './fake-browser.ts';

test('a file name says the day and nothing of what is in it', () => {
  expect(fileName('record', START, 'json')).toBe('record-2026-11-24.json');
  expect(fileName('shared', START, 'json')).toBe('shared-2026-11-24.json');
});
