import type { KeptRecord } from '../../schemas/record/envelope.ts';
import type { RefusalReason } from '../../schemas/record/parse-record.ts';
import { parseFile } from '../../schemas/record/record-file.ts';
import { describeRefusal } from '../../schemas/record/refusals.ts';
import type { ToolName } from '../../schemas/record/tools.ts';
import { type ChosenFile, readChosen } from '../workspace/read-chosen.ts';

export interface ReadFiles {
  readonly records: readonly KeptRecord[];
  /** Why files were refused, in a reader's words; nothing of them is used. */
  readonly problems: readonly string[];
}

type ReadFile =
  | { readonly kind: 'records'; readonly records: readonly KeptRecord[] }
  | { readonly kind: 'problem'; readonly problem: string };

/** Records of one tool out of files that a person chose. A file is taken whole or not at all. */
export async function readFiles(files: readonly ChosenFile[], tool: ToolName): Promise<ReadFiles> {
  // All at once: each waits for the browser, and a team may have hundreds.
  const read = await Promise.all(files.map((file) => readFile(file, tool)));
  return {
    records: read.flatMap((one) => (one.kind === 'records' ? one.records : [])),
    problems: read.flatMap((one) => (one.kind === 'problem' ? [one.problem] : [])),
  };
}

async function readFile(file: ChosenFile, tool: ToolName): Promise<ReadFile> {
  const refuse = (reason: RefusalReason): ReadFile => ({
    kind: 'problem',
    problem: describeRefusal(reason, `“${file.name}”`),
  });
  const read = await readChosen(file);
  if (read.kind === 'problem') return read;
  const parsed = parseFile(read.text);
  if (parsed.kind === 'refused') return refuse(parsed.reason);
  const isOurs = parsed.records.every((record) => record.tool === tool);
  return isOurs ? parsed : refuse('other-tool');
}
