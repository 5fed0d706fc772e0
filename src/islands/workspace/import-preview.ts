import type { KeptRecord } from '../../schemas/record/envelope.ts';
import { parseFile } from '../../schemas/record/record-file.ts';
import { type Refused, refuse } from '../../schemas/record/parse-record.ts';
import type { ToolName } from '../../schemas/record/tools.ts';

/** What bringing in a file would do to the record that is open. Nothing has changed yet. */
export interface ImportPreview {
  readonly kind: 'preview';
  readonly record: KeptRecord;
  /** Fields that hold something else now, and would be replaced; empty ones filled are not listed. */
  readonly replaces: readonly FieldChange[];
}

interface FieldChange {
  readonly field: string;
  readonly from: string;
  /** Empty where the file has nothing. */
  readonly to: string;
}

/** Reads a file for the tool that is open: exactly one record, of this tool. */
export function readForTool(
  text: string,
  tool: ToolName,
): { readonly kind: 'record'; readonly record: KeptRecord } | Refused {
  const parsed = parseFile(text);
  if (parsed.kind === 'refused') return parsed;
  const [record, ...rest] = parsed.records;
  if (record?.tool !== tool || rest.length > 0) return refuse('other-tool');
  return { kind: 'record', record };
}

export function previewImport(
  record: KeptRecord,
  shown: Readonly<Record<string, string>>,
): ImportPreview {
  const replaces = Object.entries(shown)
    .map(([field, from]) => ({ field, from, to: record.fields[field]?.value ?? '' }))
    .filter(({ from, to }) => from !== '' && from !== to);
  return { kind: 'preview', record, replaces };
}
