import { createHash } from 'node:crypto';
import { readTags, type Tag } from './html.ts';
import { parsePolicy, type Policy } from './policy.ts';

/** What the build found out about a page: the policy in its meta tag, and what breaks it. */
export interface PageReport {
  /** '' if the page states none. */
  readonly policy: string;
  readonly problems: readonly string[];
}

/**
 * Reads a page the way its policy will be applied: what runs or is fetched before the meta tag, what
 * the policy would stop, and inline code whose hash it does not know.
 */
export function inspectPage(page: string, html: string): PageReport {
  const tags = readTags(html);
  const position = tags.findIndex(isPolicy);
  const meta = tags[position];
  if (meta === undefined) {
    const problem = `${page}: there is no <meta http-equiv="content-security-policy">. Use a page with <head> and security.csp in astro.config.mjs.`;
    return { policy: '', problems: [problem] };
  }
  const policy = meta.attributes.get('content') ?? '';
  const parsed = parsePolicy(policy);
  const problems = [
    ...tags.slice(0, position).flatMap(beforePolicy),
    ...tags.slice(position + 1).flatMap((tag) => (isPolicy(tag) ? [SECOND_POLICY] : [])),
    ...tags.flatMap((tag) => [...attributeProblems(tag), ...inlineProblems(tag, parsed)]),
  ];
  return { policy, problems: problems.map((problem) => `${page}: ${problem}`) };
}

/** Whether an address leads away from this site, or to something that is not fetched from it. */
export function isForeign(address: string): boolean {
  return /^\s*(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(address);
}

/** The addresses a tag makes the browser fetch, links for people to follow left aside. */
export function fetchedAddresses(tag: Tag): readonly string[] {
  const rel = (tag.attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  if (tag.name === 'link' && rel.some((word) => UNFETCHED_LINKS.has(word))) return [];
  const single = FETCHING.filter((name) => name !== 'href' || HREF_FETCHERS.has(tag.name))
    .map((name) => tag.attributes.get(name))
    .filter((address) => address !== undefined);
  const sets = ['srcset', 'imagesrcset'].flatMap((name) =>
    (tag.attributes.get(name) ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''),
  );
  return [...single, ...sets].filter((address) => address !== '');
}

const SECOND_POLICY = 'there are two policies. Leave the tag to Astro.';
const GUARD = '/guard.js';
const FETCHING = ['src', 'href', 'data', 'poster', 'background'] as const;
const HREF_FETCHERS = new Set(['link', 'image', 'use', 'base']);
const UNFETCHED_LINKS = new Set(['canonical', 'alternate', 'license', 'author', 'next', 'prev']);
const SCRIPT_TYPES = new Set(['', 'module', 'importmap', 'speculationrules']);

function isPolicy(tag: Tag): boolean {
  const equivalent = tag.attributes.get('http-equiv') ?? '';
  return tag.name === 'meta' && equivalent.toLowerCase() === 'content-security-policy';
}

/** Astro puts the tag at the end of the head, so whatever stands earlier is free of it. */
function beforePolicy(tag: Tag): string[] {
  if (isRunning(tag) && tag.attributes.get('src') !== GUARD) {
    return [`a script stands before the policy. Only ${GUARD} may; let Astro process the others.`];
  }
  if (tag.name === 'style') {
    return ['a <style> stands before the policy. Import the style sheet instead.'];
  }
  return fetchedAddresses(tag)
    .filter(isForeign)
    .map((address) => `<${tag.name}> fetches ${address} before the policy. Keep a copy here.`);
}

function attributeProblems(tag: Tag): string[] {
  return [...tag.attributes].flatMap(([name, value]) => {
    if (name === 'style') return [`<${tag.name} style="${value}"> is blocked. Use a class.`];
    if (name.startsWith('on')) return [`<${tag.name} ${name}="…"> is blocked. Add a listener.`];
    if (/^\s*javascript:/i.test(value)) return [`<${tag.name} ${name}="javascript:…"> is blocked.`];
    return [];
  });
}

function inlineProblems(tag: Tag, policy: Policy): string[] {
  if (tag.name === 'style') return unhashed(tag, policy.get('style-src'));
  if (!isRunning(tag) || tag.attributes.has('src')) return [];
  return unhashed(tag, policy.get('script-src'));
}

function isRunning(tag: Tag): boolean {
  const type = (tag.attributes.get('type') ?? '').trim().toLowerCase();
  return tag.name === 'script' && (SCRIPT_TYPES.has(type) || type.endsWith('javascript'));
}

function unhashed(tag: Tag, sources: readonly string[] = []): string[] {
  const hashes = ['sha256', 'sha384', 'sha512'].map(
    (algorithm) => `'${algorithm}-${createHash(algorithm).update(tag.text).digest('base64')}'`,
  );
  if (hashes.some((hash) => sources.includes(hash))) return [];
  const start = tag.text.trim().slice(0, 40);
  return [`an inline <${tag.name}> that the policy does not know: "${start}". Make it a file.`];
}
