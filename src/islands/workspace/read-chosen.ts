import { MOST_BYTES } from '../../schemas/record/parse-record.ts';
import { describeRefusal } from '../../schemas/record/refusals.ts';

/** The part of a browser's `File` that is used. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  readonly text: () => Promise<string>;
}

export type ReadChosen =
  | { readonly kind: 'text'; readonly text: string }
  /** Why it cannot be read, in a reader's words. */
  | { readonly kind: 'problem'; readonly problem: string };

/** The text of a file, unless it is too large or the device does not give it. */
export async function readChosen(file: ChosenFile): Promise<ReadChosen> {
  const place = `“${file.name}”`;
  if (file.size > MOST_BYTES)
    return { kind: 'problem', problem: describeRefusal('too-large', place) };
  const text = await file.text().catch(() => undefined);
  return text === undefined
    ? {
        kind: 'problem',
        problem: `${place} could not be read. Nothing has changed. Choose it again.`,
      }
    : { kind: 'text', text };
}
