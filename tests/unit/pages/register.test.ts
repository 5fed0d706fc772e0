import { expect, test } from 'vitest';
import { inNeedFirst } from '../../../src/pages/_register.ts';

const page = (title: string, reviewed: string, due: string) => ({ title, reviewed, due });

test('overdue pages come first, then those nobody has reviewed, then the rest', () => {
  const rows = inNeedFirst(
    [
      page('Fresh', '2026-10-01', '2027-10-01'),
      page('New', '', ''),
      page('Due today', '2025-11-23', '2026-11-23'),
      page('Late', '2025-10-01', '2026-10-01'),
    ],
    '2026-11-23',
  );
  expect(rows.map(({ title, state }) => `${title}: ${state}`)).toEqual([
    'Late: overdue',
    'New: not reviewed',
    'Fresh: reviewed',
    'Due today: reviewed',
  ]);
});
