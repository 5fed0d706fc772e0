import { fileName } from './file-name.ts';

/** Hands a text to the browser as a file. Its name says nothing of what is in it. */
export function download(
  content: BlobPart,
  extension: string,
  type: string,
  start?: 'record' | 'shared',
): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(Date.now(), extension, start);
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
