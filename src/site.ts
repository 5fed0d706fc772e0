import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { siteSchema } from './schemas/content/site.ts';

/** The settings of content/site.yaml. */
export const site = siteSchema.parse(parse(readFileSync('content/site.yaml', 'utf8')));

/** Whether the Foundation's permission is recorded in full. */
export const hasPermission = Boolean(
  site.permission.from && site.permission.date && site.permission.scope,
);

export type Section =
  'overview' | 'models' | 'theory-of-change' | 'manual' | 'case-studies' | 'tools' | 'contact';

/** The main navigation, in order. Only what exists is listed. */
export const navigation: readonly { section: Section; label: string; href: string }[] = [
  { section: 'overview', label: 'Overview', href: '/overview/' },
  { section: 'models', label: 'Models', href: '/models/' },
  { section: 'theory-of-change', label: 'Theory of change', href: '/theory-of-change/' },
  { section: 'manual', label: 'Manual', href: '/manual/' },
  { section: 'case-studies', label: 'Case studies', href: '/case-studies/' },
  { section: 'tools', label: 'Tools', href: '/tools/' },
  { section: 'contact', label: 'Contact', href: '/contact/' },
];
