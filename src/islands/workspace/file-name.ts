/** What a download is called: how it begins, the day, and nothing of what is in it. */
export function fileName(start: string, now: number, extension: string): string {
  return `${start}-${new Date(now).toISOString().slice(0, 10)}.${extension}`;
}
