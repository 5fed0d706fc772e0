import { describe, expect, test } from 'vitest';
import { createShiftExit } from '../../../../src/islands/workspace/shift-exit.ts';

const NO_KEYS = { ctrlKey: false, altKey: false, metaKey: false };

function makeExit() {
  const seen: (number | 'left')[] = [];
  const waits: { work: () => void; delayMs: number; isOff: boolean }[] = [];
  const exit = createShiftExit({
    onProgress: (count) => seen.push(count),
    leave: () => seen.push('left'),
    wait: (work, delayMs) => {
      const entry = { work, delayMs, isOff: false };
      waits.push(entry);
      return () => {
        entry.isOff = true;
      };
    },
  });
  const press = (key = 'Shift') => {
    exit.keyDown({ key, ...NO_KEYS });
    exit.keyUp({ key, ...NO_KEYS });
  };
  return { exit, seen, waits, press };
}

test('Shift three times leaves, and each press is told', () => {
  const { seen, press } = makeExit();
  press();
  press();
  press();
  expect(seen).toEqual([1, 2, 3, 'left']);
});

test('five seconds after a press it starts again, and each press begins them anew', () => {
  const { seen, waits, press } = makeExit();
  press();
  press();
  expect(waits.map(({ delayMs, isOff }) => [delayMs, isOff])).toEqual([
    [5000, true],
    [5000, false],
  ]);
  waits[1]?.work();
  press();
  expect(seen).toEqual([1, 2, 0, 1]);
});

test('Shift held down counts once, when it is released', () => {
  const { exit, seen } = makeExit();
  exit.keyDown({ key: 'Shift', ...NO_KEYS });
  exit.keyDown({ key: 'Shift', ...NO_KEYS });
  expect(seen).toEqual([]);
  exit.keyUp({ key: 'Shift', ...NO_KEYS });
  expect(seen).toEqual([1]);
});

describe('it starts again', () => {
  test('at any other key', () => {
    const { seen, press } = makeExit();
    press();
    press('Tab');
    press();
    expect(seen).toEqual([1, 0, 1]);
  });

  test('at a capital letter, for which Shift was held', () => {
    const { exit, seen, press } = makeExit();
    press();
    exit.keyDown({ key: 'Shift', ...NO_KEYS });
    press('A');
    exit.keyUp({ key: 'Shift', ...NO_KEYS });
    expect(seen).toEqual([1, 0]);
  });

  test.each(['ctrlKey', 'altKey', 'metaKey'])('at Shift together with %s', (modifier) => {
    const { exit, seen, press } = makeExit();
    press();
    exit.keyDown({ key: 'Shift', ...NO_KEYS, [modifier]: true });
    exit.keyUp({ key: 'Shift', ...NO_KEYS });
    expect(seen).toEqual([1, 0]);
  });

  test('when focus comes into a text field, where Shift counts for nothing', () => {
    const { exit, seen, press } = makeExit();
    press();
    exit.focusOn(true);
    press();
    expect(seen).toEqual([1, 0]);
    exit.focusOn(false);
    press();
    expect(seen).toEqual([1, 0, 1]);
  });

  test('at the pointer, and when it is turned off', () => {
    const { exit, seen, press } = makeExit();
    press();
    exit.reset();
    expect(seen).toEqual([1, 0]);
  });
});
