import type { SharedPerson } from '../../domain/goal-attainment/shared-goal.ts';
import { describeRefusal } from '../../schemas/record/refusals.ts';
import { parseSharedGoals } from '../../schemas/record/shared-goals.ts';
import { type ChosenFile, readChosen } from '../workspace/read-chosen.ts';

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
  const chosen = await readChosen(file);
  if (chosen.kind === 'problem') return chosen.problem;
  const parsed = parseSharedGoals(chosen.text);
  if (parsed.kind === 'refused') return describeRefusal(parsed.reason, `“${file.name}”`);
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
