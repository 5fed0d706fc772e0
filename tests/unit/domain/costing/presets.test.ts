import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { costProgramme } from '../../../../src/domain/costing/cost.ts';
import { draftFrom, figureOfInput, rowsOf } from '../../../../src/domain/costing/entered.ts';
import { PEER_TERMS } from '../../../../src/domain/costing/example.ts';
import { costingSchema } from '../../../../src/schemas/content/costing.ts';

const examples = costingSchema.parse(parse(readFileSync('content/data/costing.yaml', 'utf8')));
const untouched = { texts: {}, removed: new Set<string>(), added: [] };
const cases = examples.presets.flatMap((preset) =>
  PEER_TERMS.map((peers) => ({ preset, peers, name: `${preset.model}, ${peers}` })),
);

describe('the examples', () => {
  test.each(cases)('$name: can be costed, but for the two open rates', ({ preset, peers }) => {
    const result = costProgramme(draftFrom({ examples, example: preset }, { ...untouched, peers }));
    expect(result.kind === 'refused' ? result.refusals : []).toEqual([]);
    if (result.kind !== 'costs') return;
    const { totals, unitCosts } = result.costs;
    expect(totals.financialCost.kind).toBe('figure');
    expect(unitCosts.financial.perCompleter).toEqual({
      kind: 'waits',
      for: ['programme.completionRate'],
    });
  });

  test.each(examples.presets)('$model pays peers and their supervision', (preset) => {
    const entered = { ...untouched, peers: 'paid' } as const;
    expect(rowsOf(preset, entered, 'volunteers')).toEqual([]);
    expect(rowsOf(preset, entered, 'sessional').map(({ id }) => id)).toContain('peers');
    expect(figureOfInput({ examples, example: preset }, 'sessional.peers.hourlyRate')?.id).toBe(
      'real-living-wage',
    );
  });
});
