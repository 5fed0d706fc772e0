import {
  ASSESSMENT_FIELDS,
  CHECKLIST_FIELDS,
  COSTING_FIELDS,
  type FieldRule,
  findRule,
  GOAL_FIELDS,
} from './fields.ts';
import { answersToFields, type Migration } from './migrations.ts';

/** How long a record stays on a device. */
export interface KeepingRule {
  /** Stays this long after the later of the last use and the latest review date. */
  readonly days: number;
  /** Never stays longer than this after the last use. */
  readonly mostMonths: number;
  /** Always stays this long after the last use, whatever its review dates say. */
  readonly fixedMonths?: number;
}

interface Tool {
  readonly fields: readonly FieldRule[];
  /** From version 1 upwards, one step each; their number makes the current version. */
  readonly migrations: readonly Migration[];
  readonly keeping: KeepingRule;
}

const WORK: KeepingRule = { days: 30, mostMonths: 12 };
const TRAINING: KeepingRule = { days: 30, mostMonths: 12, fixedMonths: 6 };

/** Every tool that keeps records. A new tool is one row; names stay neutral, as keys and files show them. */
export const TOOLS = {
  readiness: { fields: ASSESSMENT_FIELDS, migrations: [answersToFields], keeping: WORK },
  skills: { fields: ASSESSMENT_FIELDS, migrations: [answersToFields], keeping: TRAINING },
  goals: { fields: GOAL_FIELDS, migrations: [], keeping: WORK },
  costing: { fields: COSTING_FIELDS, migrations: [], keeping: WORK },
  checklist: { fields: CHECKLIST_FIELDS, migrations: [], keeping: WORK },
} as const satisfies Readonly<Record<string, Tool>>;

export type ToolName = keyof typeof TOOLS;

export function isToolName(name: unknown): name is ToolName {
  return typeof name === 'string' && Object.hasOwn(TOOLS, name);
}

export function currentVersion(tool: ToolName): number {
  return TOOLS[tool].migrations.length + 1;
}

/** Most characters a field takes, for the `maxlength` of its control. */
export function longestValue(tool: ToolName, field: string): number {
  const rule = findRule(TOOLS[tool].fields, field);
  if (!rule) throw new RangeError(`The tool "${tool}" has no field "${field}". See fields.ts.`);
  return rule.longest;
}
