import { describe, expect, test } from 'vitest';
import { joinPolicies, parsePolicy } from '../../../src/integrations/policy.ts';

const BASE =
  "default-src 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'";

const page = (policy: string, name = '/index.html') => ({ page: name, policy });

test('a policy is taken apart into directives and their sources', () => {
  expect([...parsePolicy(" default-src 'none';script-src 'self'  'sha256-a=';; ")]).toEqual([
    ['default-src', ["'none'"]],
    ['script-src', ["'self'", "'sha256-a='"]],
  ]);
});

test('the header has the hashes of all pages once, and forbids frames', () => {
  const outcome = joinPolicies([
    page(`${BASE}; script-src 'self' 'sha256-a='; style-src 'self'`, '/index.html'),
    page(`${BASE}; script-src 'self' 'sha256-a=' 'sha256-b='; style-src 'self' 'sha256-c='`, '/b/'),
  ]);
  expect(outcome).toEqual({
    kind: 'policy',
    header: `${BASE}; script-src 'self' 'sha256-a=' 'sha256-b='; style-src 'self' 'sha256-c='; frame-ancestors 'none'`,
  });
});

describe('a policy is refused', () => {
  const problemsOf = (...policies: string[]) => {
    const outcome = joinPolicies(
      policies.map((policy, index) => page(policy, `/${String(index)}`)),
    );
    return outcome.kind === 'refused' ? outcome.problems : [];
  };

  test('when no page was built', () => {
    expect(problemsOf()).toEqual(['No page was built, so there is no policy to send.']);
  });

  test('when pages differ in more than hashes', () => {
    expect(problemsOf(`${BASE}; img-src 'self'`, `${BASE}; img-src 'none'`)).toEqual([
      '/1: its policy differs from that of /0 in more than hashes. Set security.csp in astro.config.mjs only, for all pages alike.',
    ]);
  });

  test.each(["'unsafe-inline'", "'unsafe-eval'", '*', 'data:', 'https:'])(
    'when a directive has %s',
    (source) => {
      expect(problemsOf(`${BASE}; script-src 'self' ${source}`)).toEqual([
        `The policy has ${source} in script-src. Take it out of astro.config.mjs.`,
      ]);
    },
  );

  test('when a directive that keeps it strict is missing or weaker', () => {
    expect(problemsOf("default-src 'self'; base-uri 'none'; object-src 'none'")).toEqual([
      `The policy has "default-src 'self'". Write "default-src 'none'" in astro.config.mjs.`,
      `The policy has "require-trusted-types-for nothing". Write "require-trusted-types-for 'script'" in astro.config.mjs.`,
    ]);
  });

  // 44 characters are the base 64 of 32 bytes; each source is 9 longer, with the space before it.
  const hashes = (count: number) =>
    Array.from({ length: count }, (_, index) => `'sha256-${String(index).padStart(44, 'A')}'`);

  test('when it has 1,800 characters or more', () => {
    const policy = [`${BASE}; script-src`, ...hashes(33)].join(' ');
    const length = `${policy}; frame-ancestors 'none'`.length;
    expect(length).toBeGreaterThan(1800);
    expect(problemsOf(policy)).toEqual([
      `The policy has ${String(length)} characters, 33 hashes among them; it must stay under 1800. Turn inline scripts and styles into files.`,
    ]);
  });

  test('but not when it has 1,799', () => {
    const policy = [`${BASE}; script-src`, ...hashes(29)].join(' ');
    const rest = 1799 - `${policy}; frame-ancestors 'none'; img-src /`.length;
    const outcome = joinPolicies([page(`${policy}; img-src /${'a'.repeat(rest)}`)]);
    expect(outcome.kind === 'policy' && outcome.header.length).toBe(1799);
  });
});
