import type { Assumptions } from '../domain/costing/assumptions.ts';

/**
 * The assumptions that formulas are made from. A number that is 0 leaves out the line it would bring,
 * and somebody may change it in the file: so every number that can bring a line is above 0 here. The
 * open rates are blank, so that a figure that rests on one shows it.
 */
export function withEveryLine(assumptions: Assumptions): Assumptions {
  const { settings, programme, staff, sessional } = assumptions;
  return {
    ...assumptions,
    settings: { ...settings, employmentAllowance: settings.employmentAllowance || 1 },
    programme: { ...programme, completionRate: undefined, goalRate: undefined },
    staff: staff.map((row) => ({ ...row, otherOnCostRate: row.otherOnCostRate || 1 })),
    sessional: sessional.map((row) => ({ ...row, headcount: row.headcount || 1 })),
  };
}
