import type { KeptRecord } from '../../schemas/record/envelope.ts';
import { parseFile } from '../../schemas/record/record-file.ts';
import { describeRefusal } from '../../schemas/record/refusals.ts';
import type { ToolName } from '../../schemas/record/tools.ts';

const MOST_FILE_BYTES = 1_000_000;

export interface ReadFiles {
  readonly records: readonly KeptRecord[];
  /** Why files were refused, in a reader's words; nothing of them is used. */
  readonly problems: readonly string[];
}

/** Records of one tool out of files that a person chose. A file is taken whole or not at all. */
export async function readFiles(files: readonly File[], tool: ToolName): Promise<ReadFiles> {
  const records: KeptRecord[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const place = `“${file.name}”`;
    if (file.size > MOST_FILE_BYTES) {
      problems.push(describeRefusal('too-large', place));
      continue;
    }
    const parsed = parseFile(await file.text());
    if (parsed.kind === 'refused') problems.push(describeRefusal(parsed.reason, place));
    else if (parsed.records.some((record) => record.tool !== tool))
      problems.push(describeRefusal('other-tool', place));
    else records.push(...parsed.records);
  }
  return { records, problems };
}
