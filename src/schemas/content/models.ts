/** The three ways of working. */
export const MODEL_NAMES = ['peer-led', 'peer-support', 'one-to-one-mentoring'] as const;

export type ModelName = (typeof MODEL_NAMES)[number];

/** What stands beside a model's mark. */
export const SHORT_NAMES: Readonly<Record<ModelName, string>> = {
  'peer-led': 'Peer-led',
  'peer-support': 'Peer support',
  'one-to-one-mentoring': 'Mentoring',
};

export function isModelName(text: string): text is ModelName {
  return MODEL_NAMES.some((name) => name === text);
}
