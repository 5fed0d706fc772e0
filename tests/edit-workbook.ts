/* Changes a spreadsheet (.xlsx) as somebody does who types into it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { BudgetInput } from '../src/domain/costing/budget.ts';
import { readWorkbook, textsIn } from './read-workbook.ts';

/** The same file without what its formulas came to, so that whatever is read later was worked out. */
export function forgetResults(file: Uint8Array): Uint8Array {
  return eachSheet(file, (xml) =>
    xml.replace(
      /(<c r="[A-Z]+\d+"(?: s="\d+")?)(?: t="str")?>(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g,
      '$1>$2',
    ),
  );
}

/**
 * The same file with other numbers in the cells of inputs; `undefined` leaves a cell blank.
 *
 * @param inputs - Those of the budget; no two of one name.
 * @param changes - New values by path.
 */
export function changeInputs(
  file: Uint8Array,
  inputs: readonly BudgetInput[],
  changes: ReadonlyMap<string, number | undefined>,
): Uint8Array {
  const sheet = readWorkbook(file).get('Assumptions');
  if (!sheet) throw new Error('There is no sheet of assumptions.');
  const rows = textsIn(sheet, 'B');
  const values = [...changes].map(([path, value]) => {
    const row = rows.get(inputs.find((input) => input.path === path)?.name ?? '');
    if (row === undefined) throw new Error(`The sheet has no input ${path}.`);
    return { address: `C${String(row)}`, value };
  });
  return eachSheet(file, (xml, name) =>
    name === 'xl/worksheets/sheet1.xml' ? values.reduce(withValue, xml) : xml,
  );
}

function withValue(
  xml: string,
  { address, value }: { readonly address: string; readonly value: number | undefined },
): string {
  const cell = new RegExp(`<c r="${address}"((?: s="\\d+")?)(?:/>|><v>[^<]*</v></c>)`);
  if (!cell.test(xml)) throw new Error(`${address} holds no plain number.`);
  const content = value === undefined ? '/>' : `><v>${String(value)}</v></c>`;
  return xml.replace(cell, (_, style: string) => `<c r="${address}"${style}${content}`);
}

function eachSheet(file: Uint8Array, change: (xml: string, name: string) => string): Uint8Array {
  const files = new Map<string, Uint8Array>(Object.entries(unzipSync(file)));
  for (const [name, content] of files) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    files.set(name, strToU8(change(strFromU8(content), name)));
  }
  return zipSync(Object.fromEntries(files));
}
