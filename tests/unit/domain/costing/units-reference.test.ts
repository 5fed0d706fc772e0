/* Every case of cost-units.json: money to half a penny, quantities to 1e-6, rounding exactly. */
import { describe, expect, test } from 'vitest';
import { costProgramme } from '../../../../src/domain/costing/cost.ts';
import type { Figure } from '../../../../src/domain/costing/figure.ts';
import { inflationFactor } from '../../../../src/domain/costing/inflation.ts';
import {
  allowanceDeduction,
  employerNationalInsurance,
  pensionContribution,
  type SessionalTerms,
  sessionalPay,
} from '../../../../src/domain/costing/payroll.ts';
import { driverQuantities } from '../../../../src/domain/costing/quantities.ts';
import { roundToPence, roundToPounds } from '../../../../src/domain/costing/rounding.ts';
import { expectFigures, expectWithin, MONEY, QUANTITY } from './expect-amounts.ts';
import { assumptionsOf, STEPS } from './reference-files.ts';

test.each(STEPS.employerNI)('employer National Insurance $id', ({ input, expected }) => {
  const { annualPay = NaN, niRate = NaN, niSecondaryThreshold = NaN } = input;
  const { headcount = NaN, programmeShare = NaN } = input;
  const perPerson = employerNationalInsurance(annualPay, { niRate, niSecondaryThreshold });
  const programme = perPerson * headcount * programmeShare;
  expectWithin({ perPerson, programme }, expected, MONEY);
});

test.each(STEPS.pension)('pension $id', ({ input, expected }) => {
  expectWithin({ perPerson: pensionContribution(input.annualPay, input, input) }, expected, MONEY);
});

test.each(STEPS.sessional)('sessional pay $id', ({ input, expected }) => {
  const terms: SessionalTerms = input.employed
    ? { ...input, employed: true }
    : { ...input, employed: false };
  const pay = sessionalPay({ hours: input.hours, payFactor: 1 }, terms, input);
  const employerNI = pay.onePersonNI * input.headcount;
  const pension = pay.onePersonPension * input.headcount;
  const total = pay.grossPay + employerNI + pension;
  expectWithin({ ...pay, employerNI, pension, total }, expected, MONEY);
});

test.each(STEPS.employmentAllowance)('Employment Allowance $id', ({ input, expected }) => {
  const deduction = allowanceDeduction(input.employerNI, input.employmentAllowance);
  expectWithin({ deduction, netNI: input.employerNI - deduction }, expected, MONEY);
});

test.each(STEPS.inflation)('inflation $id', ({ input, expected }) => {
  const byYear = Array.from(
    { length: input.years },
    (_, year) => input.baseAmount * inflationFactor(input.rate, year),
  );
  expectWithin(byYear, expected.byYear, MONEY);
  const total = byYear.reduce((sum, amount) => sum + amount, 0);
  expectWithin({ total }, { total: expected.total }, MONEY);
});

test.each(STEPS.quantities)('quantities $id', ({ input, expected }) => {
  expectFigures(driverQuantities(input.programme, input.facilitators), expected, QUANTITY);
});

test.each(STEPS.rounding)('rounding $id', ({ input, expected }) => {
  expect(roundToPence(input.value)).toBe(expected.pence);
  expect(roundToPounds(input.value)).toBe(expected.pounds);
});

describe('denominators of 0', () => {
  test.each(STEPS.zeroDenominators)('$id', ({ baseCase, input, expected }) => {
    const result = costProgramme(assumptionsOf(baseCase, input.patch));
    if (result.kind === 'refused') throw new Error('This budget has figures.');
    const { totals, unitCosts } = result.costs;
    expectFigures(totals, expected.totals, MONEY);
    expectFigures(unitCosts.financial, expected.unitCosts.financial, MONEY);
    expectFigures(unitCosts.economic, expected.unitCosts.economic, MONEY);
    expect(withoutFigure(unitCosts.financial)).toEqual(expected.notComputable);
    expect(withoutFigure(unitCosts.economic)).toEqual(expected.notComputable);
  });
});

describe('what is refused', () => {
  const refused = STEPS.errors.map(({ id, baseCase, input, expected }) => ({
    id,
    code: expected.error,
    result: costProgramme(assumptionsOf(baseCase, input.patch)),
  }));

  test.each(refused)('$id gives a reason, and no figures', ({ result }) => {
    expect(Object.keys(result)).toEqual(['kind', 'refusals']);
    expect(result).toMatchObject({
      kind: 'refused',
      refusals: [{ message: expect.stringMatching(/\w/) }],
    });
  });

  test('cases that the file tells apart differ in what is said', () => {
    const said = refused.map(({ code, result }) => ({
      code,
      words: result.kind === 'refused' ? JSON.stringify(result.refusals) : '',
    }));
    const alike = said.flatMap((one) =>
      said.filter((other) => other.code !== one.code && other.words === one.words),
    );
    expect(alike).toEqual([]);
  });
});

function withoutFigure(figures: Readonly<Record<string, Figure>>): readonly string[] {
  return Object.entries(figures)
    .filter(([, { kind }]) => kind !== 'figure')
    .map(([name]) => name);
}
