import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { costingSchema } from '../../src/schemas/content/costing.ts';
import { readBuiltFile } from './built-site.ts';

/** Figures that are a share; the others are pounds. */
const SHARES = ['ni-rate', 'pension-rate', 'holiday-pay', 'overhead'];
const { figures } = costingSchema.parse(parse(readFileSync('content/data/costing.yaml', 'utf8')));

describe('how the cost is worked out', async () => {
  const rows = (await readBuiltFile('/tools/costing/method/index.html'))
    .split('<tr')
    .map((row) => row.split('</tr>')[0] ?? '');

  test.each(figures)('has $id with its source and what to do first', (figure) => {
    const row = rows.find((candidate) => wordsIn(candidate).startsWith(figure.name)) ?? '';
    const written = SHARES.includes(figure.id)
      ? `${String(Number((figure.value * 100).toFixed(2)))}%`
      : `£${figure.value.toLocaleString('en-GB')}`;
    expect(wordsIn(row)).toContain(`${figure.name} ${written}`);
    expect(wordsIn(row)).toContain(`${figure.period && `${figure.period}. `}${figure.check}`);
    expect(wordsIn(row)).toContain(figure.note);
    expect([...row.matchAll(/#ref-(\w+)/g)].map(([, key]) => key)).toEqual(figure.sources);
  });
});

describe('the example of a peer-led course', async () => {
  const words = wordsIn(await readBuiltFile('/tools/costing/examples/peer-led/index.html'));

  // 4 groups × 8 sessions × 2 people × (2.5 + 5) hours × £13.45 × 1.1207 = £7,235.2392.
  test('shows what peers are paid, with the working', () => {
    expect(words).toContain(
      'Peer facilitators: pay 32 sessions × 2 people × (2.5 + 5 hours) × £13.45, with 12.07% holiday pay £7,235.24',
    );
  });

  // Worked out line by line in tests/unit/components/content/costing/example-budget.test.ts.
  test('shows what it comes to, paid and with volunteers', () => {
    expect(words).toContain('Financial cost £44,775.72 £34,297.83');
    expect(words).toContain('In kind £0.00 £6,100.80');
  });

  test('says what is reported and what to confirm', () => {
    expect(words).toMatch(
      /Employer National Insurance 15% Reported \([^)]+\), 2025\/26 and 2026\/27\. Confirm on GOV\.UK before use\./,
    );
  });
});

/** What stands on the page, without its marks. */
function wordsIn(html: string): string {
  return html
    .replace(/^[^<]*>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;)])/g, '$1')
    .replace(/\( /g, '(')
    .trim();
}
