import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { headersFor, type SiteHeaders } from './site-headers.ts';

/**
 * Serves the built site: the compressed copy of a file where the browser takes one, the address of a
 * folder with its slash, the 404 page for all else, and the site's headers with every answer.
 */
export function serveSite(app: FastifyInstance, dist: string, headers: SiteHeaders): void {
  app.addHook('onRequest', refuseWriting);
  app.addHook('onSend', async (request, reply) => {
    reply.headers(headersFor(headers, request.url, reply.statusCode));
  });
  app.setNotFoundHandler(sendNotFound);
  app.register(fastifyStatic, {
    root: dist,
    preCompressed: true,
    redirect: true,
    cacheControl: false,
    // The entity tag does the same work in fewer bytes.
    lastModified: false,
    dotfiles: 'ignore',
    allowedPath: (path) => !UNREAD.test(path),
  });
}

/** Answers with the 404 page. */
export function sendNotFound(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  // Validators would be those of 404.html and not of the address asked for.
  const plain = { acceptRanges: false, etag: false, lastModified: false };
  return reply.code(404).sendFile('404.html', plain);
}

/** Files for other hosts, and compressed copies by their own names. */
const UNREAD = /^\/(?:_headers|staticwebapp\.config\.json)$|\.(?:br|gz)$/;

/** Before the body is read, so that nobody sends one for nothing. */
async function refuseWriting(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!request.is404 || request.method === 'GET' || request.method === 'HEAD') return;
  await reply
    .code(405)
    .header('Allow', 'GET, HEAD')
    .type('text/plain; charset=utf-8')
    .send('Nothing can be sent to this address. It can only be read.\n');
}
