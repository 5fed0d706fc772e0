import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';

export async function getStaticPaths() {
  const instruments = await getCollection('instruments');
  return instruments.map(({ id, data }) => ({ params: { tool: id }, props: { data } }));
}

/** The questions of a self-assessment, fetched by its page when it opens. */
export const GET: APIRoute = ({ params, props }) =>
  Response.json({
    id: params['tool'],
    ...(typeof props['data'] === 'object' ? props['data'] : {}),
  });
