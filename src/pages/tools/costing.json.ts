import type { APIRoute } from 'astro';
import { costExamples, costReferences } from '../../components/content/costing/examples.ts';

/** What the cost estimator begins with, fetched by its page when it opens. */
export const GET: APIRoute = async () => {
  const examples = await costExamples();
  return Response.json({ ...examples, references: costReferences(examples) });
};
