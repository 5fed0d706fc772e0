import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { formSchema } from '../../schemas/content/form.ts';
import { formDocument } from '../../exports/form-document.ts';

export async function getStaticPaths() {
  const forms = await getCollection('forms');
  return forms.map(({ id, data }) => ({ params: { form: id }, props: { form: data } }));
}

/** The Word file of a form. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await formDocument(formSchema.parse(props['form'])), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
