/** A record as some version of the site wrote it, before anything about it is known. */
export type RawRecord = Readonly<Record<string, unknown>>;

/**
 * Turns a record of one version into the next one. It must not look at clock or storage, and throws
 * on what it cannot read; the version number is raised for it.
 */
export type Migration = (record: RawRecord) => RawRecord;

/** 1 → 2: numbered answers become fields, each with a revision, so that tabs can be merged. */
export const answersToFields: Migration = ({ answers, ...rest }) => {
  if (!isRaw(answers)) throw new TypeError('A version 1 record holds its answers by item.');
  const fields = Object.entries(answers).map(([item, level]) => {
    if (typeof level !== 'number') throw new TypeError('A version 1 answer is a number.');
    return [`answer.${item}`, { value: String(level), revision: 1 }];
  });
  return { ...rest, fields: Object.fromEntries(fields) };
};

export function isRaw(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
