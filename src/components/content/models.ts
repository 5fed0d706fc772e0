export const MODELS = {
  'peer-led': { short: 'Peer-led', href: '/models/peer-led/' },
  'peer-support': { short: 'Peer support', href: '/models/peer-support/' },
  'one-to-one-mentoring': { short: 'Mentoring', href: '/models/one-to-one-mentoring/' },
} as const;

export type ModelName = keyof typeof MODELS;
