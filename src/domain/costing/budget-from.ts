import type { Assumptions } from './assumptions.ts';
import type { Budget } from './budget.ts';
import { workOut } from './cost.ts';
import { type Entered, type InUse, rowsOf, splitPath } from './entered.ts';
import { LISTS } from './fields.ts';
import { nameInputs, type References } from './name-inputs.ts';
import { fieldOf } from './path.ts';
import { warningsOn } from './warnings.ts';

/**
 * A budget with every name, from an example and what was entered over it.
 *
 * @param inUse - The example it began with, and the figures.
 * @param entered - What was changed of it.
 * @param more - Its name, the assumptions that both come to, titles of references, and what else a
 *   reader must know.
 * @returns What is shown and handed out.
 * @see Cost model 1.0, section 3.
 * @example budgetFrom(inUse, entered, { name: 'Budget 1', assumptions, references: {} }).edition // '2026/27'
 */
export function budgetFrom(
  inUse: InUse,
  entered: Entered,
  more: {
    readonly name: string;
    readonly assumptions: Assumptions;
    readonly references: References;
    readonly warnings?: readonly string[];
  },
): Budget {
  const { name, assumptions, references, warnings = [] } = more;
  const rows = LISTS.flatMap((list) => rowsOf(inUse.example, entered, list));
  const isUsed = ({ list, id }: { readonly list: (typeof LISTS)[number]; readonly id: string }) =>
    assumptions[list].some((row) => row.id === id);
  const quotes = rows.filter((row) => row.example.quote === true && !isUsed(row));
  return {
    ...{ name, assumptions, edition: inUse.examples.edition },
    inputs: nameInputs(inUse, entered, {
      valueOf: (path) => valueAt(assumptions, path),
      references,
    }).filter(({ path }) => !quotes.some(({ list, id }) => path.startsWith(`${list}.${id}.`))),
    rowNames: Object.fromEntries(rows.map(({ list, id, name: row }) => [`${list}.${id}`, row])),
    warnings: [
      ...warningsOn(workOut(assumptions).years),
      ...quotes.map(({ name: row }) => `“${row}” is not in it: get a quote, and enter the price.`),
      ...warnings,
    ],
  };
}

function valueAt(assumptions: Assumptions, path: string): unknown {
  const { part, id, field } = splitPath(path);
  if (part === 'settings' || part === 'programme') return fieldOf(assumptions[part], field);
  const row = assumptions[part].find((candidate) => candidate.id === id);
  return row && fieldOf(row, field);
}
