/** What a download is called: the day, and nothing of what is in it. */
export function fileName(now: number, extension: string): string {
  return `record-${new Date(now).toISOString().slice(0, 10)}.${extension}`;
}
