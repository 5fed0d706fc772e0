import { relative, sep } from 'node:path';
import type { Point, SourceFile } from './tree.ts';

export interface Fault {
  readonly place: Point | undefined;
  /** What was found and what to do; without file and line. */
  readonly message: string;
}

/** Stops the build if there is any fault, and names them all, each with file and line. */
export function failOn(file: SourceFile, faults: readonly Fault[]): void {
  const [first] = faults;
  if (!first) return;
  const name = sourceName(file.path);
  const lines = faults.map(({ place, message }) => `${name}:${place?.line ?? 1}: ${message}`);
  file.fail(lines.join('\n'), first.place);
}

/** As an author names it: content/manual/principles.mdx */
function sourceName(path: string): string {
  const name = relative(process.cwd(), path);
  return (name.startsWith('..') ? path : name).split(sep).join('/');
}
