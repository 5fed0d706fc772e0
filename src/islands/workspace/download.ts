import { fileName } from './file-name.ts';

/** What the site hands out: how its name begins and ends, and its media type. */
const FILES = {
  record: ['record', 'json', 'application/json'],
  shared: ['shared', 'json', 'application/json'],
  unread: ['record', 'txt', 'text/plain'],
  table: ['record', 'csv', 'text/csv;charset=utf-8'],
  calendar: ['record', 'ics', 'text/calendar'],
  document: [
    'record',
    'docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  spreadsheet: [
    'record',
    'xlsx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
} as const;

/** Hands something to the browser as a file. Its name says nothing of what is in it. */
export function download(content: BlobPart, kind: keyof typeof FILES): void {
  const [start, extension, type] = FILES[kind];
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(start, Date.now(), extension);
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
