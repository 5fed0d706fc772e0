/** The written collections, each with the address its pages stand under. The file name is the rest. */
export const WRITTEN = {
  overview: '/overview/',
  models: '/models/',
  manual: '/manual/',
  sessions: '/manual/session-by-session/',
  adaptations: '/manual/inclusion-and-adaptation/',
  'case-studies': '/case-studies/',
  routes: '/routes/',
} as const;

export type WrittenName = keyof typeof WRITTEN;

/** Their names, in the order a reader meets them. */
export const WRITTEN_NAMES = [
  'overview',
  'models',
  'manual',
  'sessions',
  'adaptations',
  'case-studies',
  'routes',
] as const satisfies readonly WrittenName[];

/** Opening pages whose address is not their file name. */
const PLACED: Readonly<Record<string, string>> = {
  home: '/',
  'costing-method': '/tools/costing/method/',
};

/** The address of a page: by its collection and file name; opening pages stand at their own name. */
export function addressOf(collection: WrittenName | 'pages' | 'forms', id: string): string {
  if (collection === 'pages') return PLACED[id] ?? `/${id}/`;
  return collection === 'forms' ? `/forms/${id}/` : `${WRITTEN[collection]}${id}/`;
}
