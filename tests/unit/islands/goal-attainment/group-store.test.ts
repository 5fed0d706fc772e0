import { beforeEach, describe, expect, test } from 'vitest';
import type { SharedGoal } from '../../../../src/domain/goal-attainment/shared-goal.ts';
import {
  createGroupStore,
  type GroupStore,
} from '../../../../src/islands/goal-attainment/group-store.ts';
import {
  sharedGoalsToText,
  type SharedGoals,
} from '../../../../src/schemas/record/shared-goals.ts';

const GOAL: SharedGoal = { setOn: '2026-03-01', start: -2, reviews: [{ level: 1 }] };

function fileOf(text: string, name = 'a.json') {
  return { name, size: text.length, text: () => Promise.resolve(text) };
}

function textOf(goals: SharedGoals['goals']): string {
  const written = sharedGoalsToText({ sharedOn: '2026-11-24', goals });
  return written.kind === 'text' ? written.text : '';
}

/** Files that differ, each a person with one goal, set on another day of the year. */
function filesOf(count: number, year = '2026') {
  return Array.from({ length: count }, (_, index) => {
    const setOn = `${year}-03-${String(index + 1).padStart(2, '0')}`;
    return fileOf(textOf([{ ...GOAL, setOn }]), `${year}-${String(index)}.json`);
  });
}

let store: GroupStore;
beforeEach(() => {
  store = createGroupStore();
});
const shown = () => store.$shown.get();
const figure = (what: string) => shown()?.report.rows.find((row) => row.what === what)?.value;

describe('files', () => {
  test('are counted, and only as much is shown as so many allow', async () => {
    await store.bringIn(filesOf(4));
    expect([store.$files.get(), shown()?.summary.kind, shown()?.spreads]).toEqual([4, 'few', []]);
    await store.bringIn(filesOf(6));
    expect([store.$files.get(), shown()?.summary.kind]).toEqual([6, 'counts']);
    expect(shown()?.averages).toEqual([]);
    await store.bringIn(filesOf(12));
    // One goal each: T = 50 + 10x, from −2 to +1: from 30 to 60. 12 × 30 = 360; 12 × 60 = 720.
    expect(shown()?.averages[0]).toEqual({
      ...{ name: 'T-score', before: '30.0', after: '60.0', change: '+30.0' },
      working: [
        'T-score before: all added up 360.0, divided by 12 people, is 30.0.',
        'T-score after: all added up 720.0, divided by 12 people, is 60.0.',
      ],
    });
    expect(shown()?.averages[1]).toMatchObject({ before: '−2.0', after: '1.0', change: '+3.0' });
  });

  test('that are refused have their reasons, and the others are counted all the same', async () => {
    const large = { ...fileOf('{}', 'large.json'), size: 1_000_001 };
    const record = '{"app":"peer-programmes","tool":"goals","version":1}';
    const gone = { name: 'gone.json', size: 1, text: () => Promise.reject(new Error('gone')) };
    await store.bringIn([
      ...[fileOf('{"a":1}', 'other.json'), large, fileOf(record, 'record.json'), gone],
      ...[fileOf(textOf([GOAL]).slice(0, -9), 'cut.json'), ...filesOf(1)],
    ]);
    expect(store.$problems.get().map((text) => /^“\S+/.exec(text)?.[0])).toEqual([
      ...['“other.json”', '“large.json”', '“record.json”', '“gone.json”', '“cut.json”'],
    ]);
    expect(store.$problems.get()[2]).toMatch(/whole record.*Share with my group/);
    expect(store.$files.get()).toBe(1);
    await store.bringIn([fileOf('{}', 'empty.json')]);
    expect([store.$files.get(), store.$problems.get().length]).toEqual([1, 1]);
  });

  test('that hold the same are noticed, and counted once it is said they are another’s', async () => {
    const text = textOf([GOAL]);
    await store.bringIn([fileOf(text, 'a.json'), fileOf(text, 'b.json')]);
    await store.bringIn([fileOf(text, 'c.json')]);
    expect(store.$files.get()).toBe(1);
    const [same] = store.$same.get();
    expect(same?.fileName).toBe('c.json');
    if (same) store.countAlso(same);
    expect([store.$files.get(), store.$same.get()]).toEqual([2, []]);
  });

  test('bring no words with them', async () => {
    const words = 'Walk to the market';
    const texts = filesOf(5).map((_, index) =>
      textOf([{ ...GOAL, words: `${words} ${String(index)}` }]),
    );
    await store.bringIn(texts.map((text) => fileOf(text)));
    expect(store.$files.get()).toBe(5);
    expect(JSON.stringify(shown())).not.toContain('market');
  });
});

describe('a filter', () => {
  test('that leaves nine shows counts alone', async () => {
    await store.bringIn([...filesOf(9), ...filesOf(5, '2025')]);
    expect(shown()?.summary.kind).toBe('full');
    expect(store.$years.get()).toEqual(['2025', '2026']);
    store.setYear('2026');
    expect(figure('Files read, and people typed in')).toBe(9);
    expect([shown()?.summary.kind, shown()?.averages]).toEqual(['counts', []]);
  });

  test('that leaves nine of twelve shows how many, since the other three could be picked out', async () => {
    await store.bringIn([...filesOf(9), ...filesOf(3, '2025')]);
    store.setYear('2026');
    expect([shown()?.summary.kind, shown()?.spreads]).toEqual(['few', []]);
  });

  test('goes with the people it was for', async () => {
    await store.bringIn(filesOf(5));
    store.typing.set(0, 'before', '-2');
    store.typing.count();
    store.setYear('');
    store.takeBackTyped();
    expect([store.$year.get(), store.$years.get()]).toEqual([undefined, []]);
  });
});

describe('typed levels', () => {
  const count = (before: string, after: string) => {
    store.typing.set(0, 'before', before);
    store.typing.set(0, 'after', after);
    store.typing.count();
  };
  const bars = (title: string) =>
    shown()
      ?.spreads.find((spread) => spread.title === title)
      ?.bars.map(({ goals }) => goals);

  test('are counted as they were chosen; one that is missing is not 0', () => {
    for (const after of ['2', '1', '0', '-1', '-2', 'harder', '']) count('-2', after);
    expect(store.$typed.get()).toBe(7);
    // From +2 down to −2, then harder, then no level.
    expect(bars('Goals after')).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(bars('Goals before')).toEqual([0, 0, 0, 0, 7, 0, 0]);
    expect(figure('Reached at least one goal, at 0 or better')).toBe(3);
    expect(figure('Looked back at a goal')).toBe(6);
  });

  test('of “partly” count as −1, and go when the scale has no such level', () => {
    store.typing.setScale('six-point-half');
    for (let person = 0; person < 5; person += 1) count('-1', '-0.5');
    expect(bars('Goals after')).toEqual([0, 0, 0, 5, 0, 0, 0]);
    expect(figure('Reached at least one goal, at 0 or better')).toBe(0);
    store.typing.set(0, 'after', '-0.5');
    store.typing.setScale('five-point');
    expect(store.typing.$goals.get()).toEqual([{ before: '', after: '' }]);
  });

  test('are asked for before somebody is counted, unless that person set no goal', () => {
    store.typing.count();
    expect([store.$typed.get(), store.typing.$hint.get()]).toEqual([
      0,
      'Choose a level. If this person set no goal, take the goal out.',
    ]);
    store.typing.removeGoal(0);
    store.typing.count();
    for (let person = 0; person < 4; person += 1) count('-2', '0');
    expect([figure('Files read, and people typed in'), figure('Set a goal')]).toEqual([5, 4]);
  });

  test('of several goals make one person, who can be taken back', () => {
    store.typing.addGoal();
    store.typing.set(1, 'after', '1');
    count('-2', '0');
    expect(store.$typed.get()).toBe(1);
    expect(store.typing.$goals.get()).toEqual([{ before: '', after: '' }]);
    store.takeBackTyped();
    expect([store.$typed.get(), shown()]).toEqual([0, undefined]);
  });
});

describe('what no file holds', () => {
  test('is there from the first level chosen until it is saved or emptied', async () => {
    expect(store.hasUnsaved()).toBe(false);
    store.typing.set(0, 'before', '-2');
    expect(store.hasUnsaved()).toBe(true);
    store.typing.clear();
    await store.bringIn(filesOf(1));
    expect(store.hasUnsaved()).toBe(true);
    store.noteSaved();
    expect(store.hasUnsaved()).toBe(false);
    await store.bringIn(filesOf(2));
    expect(store.hasUnsaved()).toBe(true);
    store.empty();
    expect([store.hasUnsaved(), store.$files.get(), shown()]).toEqual([false, 0, undefined]);
  });

  test('is not changed by a file that was refused or noticed', async () => {
    await store.bringIn(filesOf(1));
    store.noteSaved();
    await store.bringIn([...filesOf(1), fileOf('{}')]);
    expect(store.hasUnsaved()).toBe(false);
  });
});
