/** A content security policy taken apart: the sources of each directive, in the order written. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** The policy a page states in its meta tag. */
export interface PagePolicy {
  readonly page: string;
  readonly policy: string;
}

export type PolicyOutcome =
  | { readonly kind: 'policy'; readonly header: string }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** Hosts cut or refuse long headers, and the policy travels with every page. */
const POLICY_LIMIT = 1800;

export function parsePolicy(text: string): Policy {
  const directives = text
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .filter(([name]) => name !== undefined && name !== '');
  return new Map(directives.map(([name = '', ...sources]) => [name.toLowerCase(), sources]));
}

/**
 * One policy for the header of every page: what all pages say, with the hashes of any of them, and
 * `frame-ancestors`, which browsers read in a header only.
 */
export function joinPolicies(pages: readonly PagePolicy[]): PolicyOutcome {
  const parsed = pages.map(({ page, policy }) => ({ page, policy: parsePolicy(policy) }));
  const [first] = parsed;
  if (first === undefined) {
    return { kind: 'refused', problems: ['No page was built, so there is no policy to send.'] };
  }
  const joined = new Map([...first.policy].map(([name, sources]) => [name, new Set(sources)]));
  for (const { policy } of parsed) addHashes(joined, policy);
  const header = [...joined]
    .map(([name, sources]) => [name, ...sources].join(' '))
    .concat("frame-ancestors 'none'")
    .join('; ');

  const problems = [
    ...parsed.flatMap((page) => differences(page, first)),
    ...weaknesses(parsePolicy(header)),
    ...(header.length < POLICY_LIMIT ? [] : [tooLong(header.length, joined)]),
  ];
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'policy', header };
}

interface ParsedPage {
  readonly page: string;
  readonly policy: Policy;
}

const HASH = /^'sha(?:256|384|512)-/;
const WEAK_SOURCES = new Set([
  "'unsafe-inline'",
  "'unsafe-eval'",
  "'unsafe-hashes'",
  "'strict-dynamic'",
  '*',
  'data:',
  'blob:',
  'http:',
  'https:',
]);
const REQUIRED = [
  ['default-src', "'none'"],
  ['base-uri', "'none'"],
  ['object-src', "'none'"],
  ['require-trusted-types-for', "'script'"],
] as const;

function addHashes(joined: Map<string, Set<string>>, policy: Policy): void {
  for (const [name, sources] of policy) {
    for (const source of sources) if (HASH.test(source)) joined.get(name)?.add(source);
  }
}

function differences({ page, policy }: ParsedPage, other: ParsedPage): string[] {
  if (withoutHashes(policy) === withoutHashes(other.policy)) return [];
  return [
    `${page}: its policy differs from that of ${other.page} in more than hashes. Set security.csp in astro.config.mjs only, for all pages alike.`,
  ];
}

function withoutHashes(policy: Policy): string {
  return [...policy]
    .map(([name, sources]) => [name, ...sources.filter((source) => !HASH.test(source))].join(' '))
    .toSorted()
    .join('; ');
}

function weaknesses(policy: Policy): string[] {
  const weak = [...policy].flatMap(([name, sources]) =>
    sources
      .filter((source) => WEAK_SOURCES.has(source))
      .map((source) => `The policy has ${source} in ${name}. Take it out of astro.config.mjs.`),
  );
  const missing = REQUIRED.filter(([name, source]) => policy.get(name)?.join(' ') !== source).map(
    ([name, source]) =>
      `The policy has "${[name, ...(policy.get(name) ?? ['nothing'])].join(' ')}". Write "${name} ${source}" in astro.config.mjs.`,
  );
  return [...weak, ...missing];
}

function tooLong(length: number, joined: ReadonlyMap<string, ReadonlySet<string>>): string {
  const hashes = [...joined.values()].flatMap((sources) =>
    [...sources].filter((source) => HASH.test(source)),
  );
  return `The policy has ${String(length)} characters, ${String(hashes.length)} hashes among them; it must stay under ${String(POLICY_LIMIT)}. Turn inline scripts and styles into files.`;
}
