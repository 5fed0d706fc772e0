/** What a download is called: whether it is for others, the day, and nothing of what is in it. */
export function fileName(
  now: number,
  extension: string,
  start: 'record' | 'shared' = 'record',
): string {
  return `${start}-${new Date(now).toISOString().slice(0, 10)}.${extension}`;
}
