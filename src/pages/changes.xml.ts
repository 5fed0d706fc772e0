import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { site } from '../site.ts';

/** Names entries for good, wherever the site comes to live (RFC 4151). */
const NAMES = 'tag:peer-focused-self-management,2026:changes';

/** The changes as an Atom feed. Its links are relative, since the site may not know its address. */
export const GET: APIRoute = async () => {
  const changes = await getCollection('changes');
  const days = changes.map(({ data }) => data.date).toSorted();
  const entries = changes.map(({ id, data }) => {
    const what = escaped(data.what.trim());
    return [
      '<entry>',
      `<id>${NAMES}/${id}</id>`,
      `<title>${what.split('. ')[0] ?? id}</title>`,
      `<updated>${moment(data.date)}</updated>`,
      `<link href="/changes/#${id}"/>`,
      `<summary>${what}</summary>`,
      '</entry>',
    ].join('\n');
  });
  const feed = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${NAMES}</id>`,
    `<title>What changed: ${escaped(site.name)}</title>`,
    `<author><name>${escaped(site.publisher ?? site.name)}</name></author>`,
    `<updated>${moment(days.at(-1) ?? '2026-01-01')}</updated>`,
    '<link rel="self" href="/changes.xml"/>',
    ...entries,
    '</feed>',
  ];
  return new Response(`${feed.join('\n')}\n`, {
    headers: { 'content-type': 'application/atom+xml' },
  });
};

function moment(day: string): string {
  return `${day}T12:00:00Z`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
