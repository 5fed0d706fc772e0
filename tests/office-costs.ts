/*
 * Lets LibreOffice Calc work out the spreadsheets of budgets, as they are handed out and with some of
 * their numbers changed in the file, and compares every amount with the model. Where Calc is missing it
 * says so and checks nothing; with --install it is installed, or the run fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DraftAssumptions } from '../src/domain/costing/assumptions.ts';
import { placeOf, withInput } from '../src/domain/costing/path.ts';
import { costSheet } from '../src/exports/cost-sheet.ts';
import { installFromDebian, isRootOnDebian } from './install.ts';
import { compareWorkbook } from './compare-workbook.ts';
import { changeInputs, forgetResults } from './edit-workbook.ts';
import { readWorkbook } from './read-workbook.ts';
import { assumptionsOf, BUDGETS } from './unit/domain/costing/reference-files.ts';
import { completed, makeBudget } from './unit/exports/cost-samples.ts';

/** Commas, quotation marks, UTF-8, text as it is shown, every sheet in a file of its own. */
const TABLES = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

type Changes = readonly (readonly [string, number | undefined])[];

interface Case {
  readonly name: string;
  readonly file: string;
  /** What the file was made of, and what it is to be worked out for. */
  readonly before: DraftAssumptions;
  readonly changes: Changes;
}

const work = mkdtempSync(join(tmpdir(), 'office-'));

function soffice(inputs: readonly string[]): boolean {
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
  return (
    spawnSync('soffice', [profile, '--headless', ...inputs], { encoding: 'utf8' }).status === 0
  );
}

/** The budgets of the reference file, some of them without what may be missing, and all in one. */
function budgets(): readonly (readonly [string, DraftAssumptions])[] {
  const noRates = { 'programme.completionRate': null, 'programme.goalRate': null };
  return [
    ...BUDGETS.map(({ id, input }) => [id, input] as const),
    ['cost-p-2 without its rates', assumptionsOf('cost-p-2', noRates)],
    ['cost-p-3 without a goal rate', assumptionsOf('cost-p-3', { 'programme.goalRate': null })],
    ['cost-p-1 with no groups', assumptionsOf('cost-p-1', { 'programme.groupsPerYear': 0 })],
    ['cost-p-1, nobody completes', assumptionsOf('cost-p-1', { 'programme.completionRate': 0 })],
    ['all three in one, ten years', allInOne()],
  ];
}

function allInOne(): DraftAssumptions {
  const all = BUDGETS.map(({ id, input }) => ({ id, input }));
  const rows = <Row extends { readonly id: string }>(
    of: (input: DraftAssumptions) => readonly Row[],
  ) => all.flatMap(({ id, input }) => of(input).map((row) => ({ ...row, id: `${id} ${row.id}` })));
  const { settings, programme } = assumptionsOf('cost-p-2', { 'programme.years': 10 });
  return {
    ...{ settings, programme },
    ...{ staff: rows((input) => input.staff), sessional: rows((input) => input.sessional) },
    ...{ volunteers: rows((input) => input.volunteers), items: rows((input) => input.items) },
  };
}

/** As somebody types over what stands in the file. */
function threeChanges({ sessional, programme, settings }: DraftAssumptions): Changes {
  return [
    ...sessional
      .slice(0, 1)
      .map(({ id, hourlyRate = 0 }) => [`sessional.${id}.hourlyRate`, hourlyRate + 1.37] as const),
    ['programme.participantsPerGroup', (programme.participantsPerGroup ?? 0) + 3],
    ['settings.overheadRate', (settings.overheadRate ?? 0) + 0.045],
  ];
}

/** What was 0 or blank is filled in, and what stood there goes. */
function turned({ settings, programme, staff }: DraftAssumptions): Changes {
  const other = (value: number | undefined, filled: number) => (value === 0 ? filled : 0);
  const open = (rate: number | undefined, filled: number) =>
    rate === undefined ? filled : undefined;
  return [
    ['settings.employmentAllowance', other(settings.employmentAllowance, 3333)],
    ['programme.completionRate', open(programme.completionRate, 0.63)],
    ['programme.goalRate', open(programme.goalRate, 0.41)],
    ...staff.map(
      ({ id, otherOnCostRate }) =>
        [`staff.${id}.otherOnCostRate`, other(otherOnCostRate, 0.021)] as const,
    ),
    ...(programme.groupsPerYear === 0 ? [['programme.groupsPerYear', 5] as const] : []),
  ];
}

function changed(before: DraftAssumptions, changes: Changes): DraftAssumptions {
  return changes.reduce((assumptions, [path, value]) => {
    const place = placeOf(path);
    if (!place) throw new Error(`There is no input ${path}.`);
    return withInput(assumptions, place, value);
  }, before);
}

const CASES: readonly Case[] = budgets().flatMap(([name, before], index) =>
  [
    ['as handed out', []] as const,
    ['three numbers changed', threeChanges(before)] as const,
    ['zeros and blanks turned', turned(before)] as const,
  ].map(([how, changes], version) => ({
    ...{ name: `${name}, ${how}`, before, changes },
    file: `budget-${String(index)}-${String(version)}`,
  })),
);

async function writeCase({ before, changes, file }: Case): Promise<void> {
  const budget = makeBudget(completed(before));
  const made = new Uint8Array(await (await costSheet(budget)).arrayBuffer());
  const edited = changeInputs(forgetResults(made), budget.inputs, new Map(changes));
  writeFileSync(join(work, `${file}.xlsx`), edited);
}

/** What is wrong with one spreadsheet as Calc worked it out; nothing if every amount is right. */
function problemsOf({ name, file, before, changes }: Case): readonly string[] {
  const budget = makeBudget(completed(changed(before, changes)));
  const shown = (sheet: string) =>
    readFileSync(join(work, 'shown', `${file}-${sheet}.csv`), 'utf8');
  const { figures, largest, halves, problems } = compareWorkbook(
    budget,
    readFileSync(join(work, 'worked-out', `${file}.xlsx`)),
    { lines: shown('Lines'), results: shown('Results') },
  );
  const verdict =
    problems.length === 0 ? `same pence${halfWords(halves)}` : `${String(problems.length)} WRONG`;
  console.log(
    `${name}: ${String(figures)} figures, largest difference ${largest.toFixed(6)}, ${verdict}`,
  );
  return problems.map((problem) => `${name}: ${problem}`);
}

function halfWords(halves: number): string {
  if (halves === 0) return '';
  return ` (${String(halves)} of exactly half a penny shown towards zero by this program)`;
}

/** A number beyond its limits, which the website would refuse: the file must say so. */
const FAULT: Case = {
  ...{ name: 'a share of 120%', file: 'budget-fault', before: assumptionsOf('cost-p-1') },
  changes: [['programme.attendanceRate', 1.2]],
};

function faultProblems(): readonly string[] {
  const sheets = readWorkbook(readFileSync(join(work, 'worked-out', `${FAULT.file}.xlsx`)));
  const texts = (sheet: string) =>
    [...(sheets.get(sheet)?.values() ?? [])].map(({ value }) => value);
  const said = [
    texts('Assumptions').includes('Enter a share from 0% to 100%.'),
    String(sheets.get('Results')?.get('A2')?.value).startsWith('Look at the column'),
  ];
  console.log(`${FAULT.name}: ${said.every(Boolean) ? 'both sheets say so' : 'NOT SAID'}`);
  return said.every(Boolean) ? [] : [`${FAULT.name} is not said to be beyond its limits.`];
}

/** Lets Calc work every spreadsheet out; false if it is not there. */
async function workOutAll(): Promise<boolean> {
  const all = [...CASES, FAULT];
  for (const one of all) await writeCase(one);
  const files = all.map(({ file }) => join(work, `${file}.xlsx`));
  const workedOut = join(work, 'worked-out');
  const isWorkedOut =
    soffice(['--convert-to', 'xlsx', '--outdir', workedOut, ...files]) && existsSync(workedOut);
  if (!isWorkedOut && !isCalcThere()) return false;
  if (!isWorkedOut || !soffice(['--convert-to', TABLES, '--outdir', join(work, 'shown'), ...files]))
    throw new Error('LibreOffice Calc could not work the spreadsheets out.');
  return true;
}

/** Whether Calc can open a table at all. */
function isCalcThere(): boolean {
  const probe = join(work, 'probe.csv');
  writeFileSync(probe, '1,2\n');
  soffice(['--convert-to', 'xlsx', '--outdir', join(work, 'probe'), probe]);
  return existsSync(join(work, 'probe/probe.xlsx'));
}

async function isThereOrInstalled(): Promise<boolean> {
  if (await workOutAll()) return true;
  if (!process.argv.includes('--install') || !isRootOnDebian()) return false;
  console.log('LibreOffice Calc was not found. Installing it with apt-get.');
  installFromDebian(['libreoffice-calc-nogui']);
  return workOutAll();
}

try {
  if (await isThereOrInstalled()) {
    const problems = [...CASES.flatMap(problemsOf), ...faultProblems()];
    problems.forEach((problem) => console.error(problem));
    process.exitCode = problems.length === 0 ? 0 : 1;
  } else {
    console.log(
      'NOT RUN: LibreOffice Calc was not found, so the spreadsheet was not recalculated.',
    );
    if (process.argv.includes('--install')) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
