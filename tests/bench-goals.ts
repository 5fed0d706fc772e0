/* A full worksheet: ten goals, each looked back at ten times, with words everywhere. */
import { APP } from '../src/schemas/record/envelope.ts';
import { currentVersion } from '../src/schemas/record/tools.ts';

const GOALS = 10;
const REVIEWS = 10;
const WORDS = 'Go to the Tuesday group, and stay for tea.';
const RUNGS = ['plus-2', 'plus-1', 'zero', 'minus-1', 'minus-2'];

function fieldsOfGoal(goal: number): readonly (readonly [string, string])[] {
  const own = ['matters', 'words', 'obstacle', 'if-then', 'beside'].map((part) => [part, WORDS]);
  const ladder = RUNGS.map((rung) => [`level.${rung}`, WORDS]);
  const looks = Array.from({ length: REVIEWS }, (_, look) => [
    [`look.${String(look)}.date`, `2026-${String(look + 1).padStart(2, '0')}-15`],
    [`look.${String(look)}.level`, RUNGS[look % RUNGS.length] ?? 'zero'],
    [`look.${String(look)}.words`, WORDS],
    [`look.${String(look)}.helped`, WORDS],
  ]).flat();
  return [...own, ['start', 'minus-2'], ...ladder, ...looks].map(
    ([part = '', value = '']) => [`goal.${String(goal)}.${part}`, value] as const,
  );
}

const fields = Array.from({ length: GOALS }, (_, goal) => fieldsOfGoal(goal)).flat();

/** As it is kept on a device; the last day is far off, so that the record can be measured any day. */
export const FULL_WORKSHEET = {
  key: 'w:goals:full',
  text: JSON.stringify({
    app: APP,
    tool: 'goals',
    version: currentVersion('goals'),
    id: 'full',
    name: 'My record',
    savedAt: '2026-11-24T12:00:00.000Z',
    usedAt: '2026-11-24T12:00:00.000Z',
    expiresAt: '2150-01-01T00:00:00.000Z',
    fields: Object.fromEntries(fields.map(([field, value]) => [field, { value, revision: 1 }])),
  }),
};
