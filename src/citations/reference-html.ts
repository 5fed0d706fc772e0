import { whereabouts } from './links.ts';

/** The styled text of a reference, and the link or site to find it at. */
export function referenceHtml(
  text: string,
  reference: { readonly DOI?: string | undefined; readonly URL?: string | undefined },
): string {
  const where = whereabouts(reference);
  const html = escapeHtml(text);
  if (where.kind === 'none') return html;
  if (where.kind === 'named') return `${html} Read at ${escapeHtml(where.host)}.`;
  return `${html} <a class="out" href="${escapeHtml(where.href)}" rel="noreferrer">${escapeHtml(where.label)}</a>`;
}

/** Text that can stand in HTML as it is. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
