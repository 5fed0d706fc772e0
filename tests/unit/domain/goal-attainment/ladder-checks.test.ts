import { describe, expect, test } from 'vitest';
import type { Level } from '../../../../src/domain/goal-attainment/goal.ts';
import {
  type CheckedGoal,
  checkLadder,
  type LadderAdvice,
} from '../../../../src/domain/goal-attainment/ladder-checks.ts';

const EMPTY: Readonly<Record<Level, string>> = { '2': '', '1': '', '0': '', '-1': '', '-2': '' };

function makeGoal(part: Partial<CheckedGoal> = {}): CheckedGoal {
  return { words: '', levels: EMPTY, lookBackOn: '2026-05-01', state: 'current', ...part };
}

/** A goal with a level 0, and something unlike it above and below. */
function hopingFor(zero: string): CheckedGoal {
  return makeGoal({ levels: { ...EMPTY, '1': '☀️☀️', '0': zero, '-1': '🌧️' } });
}

function withLevels(levels: Partial<Record<Level, string>>): CheckedGoal {
  return makeGoal({ levels: { ...EMPTY, ...levels } });
}

function idsOf(goal: CheckedGoal): readonly LadderAdvice['id'][] {
  return checkLadder(goal).map(({ id }) => id);
}

function find(goal: CheckedGoal, wanted: LadderAdvice['id']): LadderAdvice | undefined {
  return checkLadder(goal).find(({ id }) => id === wanted);
}

test('an empty goal, or one that is paused or let go, gets no advice', () => {
  expect(checkLadder(makeGoal({ lookBackOn: '' }))).toEqual([]);
  const bare = { words: 'I feel better and I cook', lookBackOn: '' };
  expect(idsOf(makeGoal(bare))).toEqual(['one-thing', 'dated']);
  expect(idsOf(makeGoal({ ...bare, state: 'paused' }))).toEqual([]);
  expect(idsOf(makeGoal({ ...bare, state: 'let-go' }))).toEqual([]);
});

test('a whole ladder with a day gets none', () => {
  const levels = {
    '2': 'I swim three times a week',
    '1': 'I swim twice a week',
    '0': 'I swim once a week',
    '-1': 'I go to the pool and watch',
    '-2': 'I do not go to the pool',
  };
  expect(checkLadder(withLevels(levels))).toEqual([]);
});

describe('one thing at a time', () => {
  test.each([
    'Find a job and move house',
    'I walk twice a week and cook at home',
    'I cook on Sundays and I call my sister',
    'Get fit and lose weight',
    'Find a car and a flat',
    'I go to the library every week. I read the paper there.',
    '- call the college\n- fill in the form',
    '1. call\n2. write',
    'tidy the hall; paint the door; fix the light',
  ])('%j may be two', (zero) => {
    expect(idsOf(hopingFor(zero))).toEqual(['one-thing']);
  });

  test.each([
    'I walk on Tuesdays and Thursdays',
    'I eat fruit and veg every day',
    'I have tea with Mum and Dad on Sunday',
    'My sister and I walk in the park on Fridays',
    'Jo and I talk once a week',
    'I go and see my nan at weekends',
    'I get up and walk to the shop',
    'I talk more and more at the group',
    'I go for a walk now and then',
    'Between 5 and 6 I sit in the garden',
    'I see Dr. Khan about my sleep at 9.30 a.m. on Monday',
    'I understand the sandy land',
    'I walk to the shop, e.g. on Mondays',
    'I walk!!! 🎉🎉 Yes.',
  ])('%j is one', (zero) => {
    expect(idsOf(hopingFor(zero))).toEqual([]);
  });

  test('the goal’s own words are read whatever stands at level 0, and it is said once', () => {
    const words = 'Find a job and move house';
    expect(find(makeGoal({ words }), 'one-thing')).not.toHaveProperty('levels');
    expect(find(hopingFor(words), 'one-thing')?.levels).toEqual([0]);
    const oneAtZero = { ...hopingFor('I swim on Mondays'), words };
    expect(idsOf(oneAtZero)).toEqual(['one-thing']);
    expect(find(oneAtZero, 'one-thing')).not.toHaveProperty('levels');
    const twoInBoth = { ...hopingFor('I cook a meal and write a letter'), words };
    expect(idsOf(twoInBoth)).toEqual(['one-thing']);
    expect(find(twoInBoth, 'one-thing')).not.toHaveProperty('levels');
  });
});

describe('levels do not overlap', () => {
  test.each([
    ['I go out on Mondays', 'i go out  on mondays.'],
    ['I go for a walk', 'I go for a walk in the park'],
    ['I walk 1 to 3 times a week', 'I walk 3 to 5 times a week'],
    ['I walk 2–4 days a week', 'I walk 4 days a week'],
    ['I read two or three pages', 'I read 3 pages'],
    ['I swim 3 or more times a week', 'I swim four times a week'],
    ['I swim up to 3 times a week', 'I swim twice a week'],
    ['I swim between 2 and 4 times a week', 'I swim 3 times a week'],
    ['أمشي كل يوم', 'أمشي كل يوم'],
    ['🚶🚶', '🚶🚶'],
  ])('%j and %j do', (one, other) => {
    const goal = withLevels({ '1': one, '0': other, '-1': 'I stay in bed' });
    expect(find(goal, 'no-overlap')?.levels).toEqual([1, 0]);
  });

  test.each([
    ['I walk twice a week', 'I walk once a week'],
    ['I walk 3 to 4 times a week', 'I walk 1 to 2 times a week'],
    ['I swim at least 4 times a week', 'I swim at least 2 times a week'],
    ['I cook', 'I cook for a friend'],
    ['I do not go to the shop', 'I go to the shop'],
    ['I go to the shop on my own', 'I go to the shop'],
    ['I walk to the shop and back', 'I walk to the shop'],
    ['I phone 3 friends', 'I walk 3 days'],
    ['I am up by 9:30', 'I am up by 9:45'],
    ['I save £10 a week', 'I save £10 to £20 a week'],
    ['I walk 2 times for 10 minutes', 'I walk 2 times for 20 minutes'],
    ['I smoke less than 10 a day', 'I smoke 5 a day'],
    ['🚶', '🚶🚶'],
    ['أمشي مرتين', 'أمشي مرة'],
  ])('%j and %j do not, as far as can be told', (one, other) => {
    const goal = withLevels({ '1': one, '0': other, '-1': 'I stay in bed' });
    expect(find(goal, 'no-overlap')).toBeUndefined();
  });

  test('levels far apart are compared too', () => {
    const goal = withLevels({
      '2': 'I read daily',
      '0': 'I read on Sundays',
      '-2': 'I read daily',
    });
    expect(find(goal, 'no-overlap')?.levels).toEqual([2, -2]);
  });
});

describe('gaps and room', () => {
  test('two empty levels side by side are named while level 0 is empty', () => {
    const goal = withLevels({ '2': 'a', '-2': 'b' });
    expect(find(goal, 'no-gap')?.levels).toEqual([1, 0, -1]);
    expect(idsOf(goal)).toEqual(['no-gap']);
  });

  test('one empty level between two others is no gap', () => {
    expect(idsOf(withLevels({ '2': 'a', '0': 'b', '-2': 'c' }))).toEqual([]);
    expect(idsOf(withLevels({ '2': 'a', '1': 'b', '-1': 'c' }))).toEqual([]);
  });

  test('with level 0 filled, an empty side is said once', () => {
    const above = withLevels({ '0': 'a', '-1': 'b' });
    expect(checkLadder(above)).toEqual([
      {
        id: 'room-above-and-below',
        advice: 'There is nothing above what you hope for yet. You could add a few words there.',
        reason: 'Life can go better than we hope, or less well. Then there is a place for it.',
        levels: [2, 1],
      },
    ]);
    const alone = find(withLevels({ '0': 'a' }), 'room-above-and-below');
    expect(alone?.levels).toEqual([2, 1, -1, -2]);
    expect(alone?.advice).toContain('above or below');
  });

  test('blank space is empty', () => {
    expect(idsOf(withLevels({ '1': ' \n', '0': 'a', '-1': 'b' }))).toEqual([
      'room-above-and-below',
    ]);
  });
});

describe('can be seen or counted', () => {
  test.each([
    'feel better',
    'be happier',
    'I want to feel more confident in myself',
    'I am less anxious',
    'Be in control of my life',
    'I just want to get better 😊',
    'Stop feeling so sad',
  ])('%j is asked what others would see', (zero) => {
    expect(idsOf(hopingFor(zero))).toEqual(['can-be-seen']);
  });

  test.each([
    'I feel better after I walk',
    'I feel calm 3 days a week',
    'I feel safe on the bus',
    'I feel able to phone the bank',
    'I smile when I am happy',
    'A better bike',
    'I lie down when I am tired',
    'I keep to my plan',
    'Mehr Selbstvertrauen',
    'أشعر أنني بحالة أفضل',
    '🌈',
    '<b>bold</b>',
  ])('%j is left alone', (zero) => {
    expect(find(hopingFor(zero), 'can-be-seen')).toBeUndefined();
  });
});

describe('depends on me', () => {
  test.each([
    'They will listen to me',
    'He stops shouting',
    'My landlord fixes the damp',
    'My mum finally understands me',
    'I want him to stop drinking',
    'I get the job',
    'I am offered a council flat',
    'I get custody',
    'She’ll come home',
    'I am accepted',
  ])('%j may be up to others', (zero) => {
    expect(idsOf(hopingFor(zero))).toEqual(['depends-on-me']);
  });

  test.each([
    'I ask my landlord to mend the damp',
    'I have written to my landlord',
    'I apply for the job',
    'I get the job application done',
    'I see my friends on Fridays',
    'I help people at the club',
    'I visit my daughter every month',
    'I get the shopping done on Mondays',
    'I take the dog to the park',
  ])('%j is mine', (zero) => {
    expect(find(hopingFor(zero), 'depends-on-me')).toBeUndefined();
  });
});

test('a goal without a day to look back is reminded of one', () => {
  expect(idsOf({ ...hopingFor('I swim on Mondays'), lookBackOn: '' })).toEqual(['dated']);
});

test('every kind has advice and a reason, in whole sentences', () => {
  const all = [
    ...checkLadder(makeGoal({ words: 'I cook and I get custody', lookBackOn: '' })),
    ...checkLadder(withLevels({ '0': 'feel better', '-1': 'feel better' })),
    ...checkLadder(withLevels({ '2': 'a' })),
  ];
  expect(new Set(all.map(({ id }) => id)).size).toBe(7);
  for (const { advice, reason } of all) {
    expect(advice).toMatch(/^[A-Z].*[.?]$/);
    expect(reason).toMatch(/^[A-Z].*\.$/);
  }
});

test('ten goals of the longest texts are checked at once', () => {
  const texts = ['I walk '.repeat(285), 'and '.repeat(500), '1 to '.repeat(400), ' '.repeat(2000)];
  const start = performance.now();
  for (const text of [...texts, ...texts, ...texts].slice(0, 10)) {
    checkLadder(
      makeGoal({
        words: text.repeat(4),
        levels: { '2': text, '1': `${text}a`, '0': `${text}b`, '-1': `${text}c`, '-2': `${text}d` },
      }),
    );
  }
  // Well under the 50 ms of a keystroke on a quick machine; room for a busy one.
  expect(performance.now() - start).toBeLessThan(500);
});
