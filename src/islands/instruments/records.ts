import type { ToolName } from '../../schemas/record/tools.ts';

/** Under which tool each instrument keeps its record, and what a record is called at first: neutral. */
export const RECORDS: Readonly<Record<string, { readonly tool: ToolName; readonly name: string }>> =
  {
    'organisation-readiness': { tool: 'readiness', name: 'Our record' },
    'peer-facilitator-skills': { tool: 'skills', name: 'My record' },
  };
