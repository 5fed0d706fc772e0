import type { SharedPerson } from '../../domain/goal-attainment/shared-goal.ts';
import { MOST_BYTES } from '../../schemas/record/parse-record.ts';
import { describeRefusal } from '../../schemas/record/refusals.ts';
import { parseSharedGoals } from '../../schemas/record/shared-goals.ts';

/** What is read of a file that somebody chose. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  text: () => Promise<string>;
}

/** A person out of a file. Words that came with it are left behind. */
export interface FilePerson {
  readonly fileName: string;
  /** The same for files that hold the same. */
  readonly content: string;
  readonly person: SharedPerson;
}

interface ReadGroupFiles {
  readonly read: readonly FilePerson[];
  /** Why files were refused, in a reader's words. */
  readonly problems: readonly string[];
}

/** Shared goals out of files; each is taken whole or not at all. */
export async function readGroupFiles(files: readonly ChosenFile[]): Promise<ReadGroupFiles> {
  const read: FilePerson[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const found = await readGroupFile(file);
    if (typeof found === 'string') problems.push(found);
    else read.push(found);
  }
  return { read, problems };
}

async function readGroupFile(file: ChosenFile): Promise<FilePerson | string> {
  const place = `“${file.name}”`;
  if (file.size > MOST_BYTES) return describeRefusal('too-large', place);
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return `${place} could not be opened. Choose it again.`;
  const parsed = parseSharedGoals(text);
  if (parsed.kind === 'refused') return describeRefusal(parsed.reason, place);
  const { shared } = parsed;
  const goals = shared.goals.map(({ setOn, start, importance, reviews }) => ({
    ...(setOn !== undefined && { setOn }),
    ...(start !== undefined && { start }),
    ...(importance !== undefined && { importance }),
    reviews,
  }));
  // What the words were is not kept, but two people's words tell their files apart.
  return { fileName: file.name, content: JSON.stringify(shared), person: { goals } };
}
