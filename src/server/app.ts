import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Settings } from './settings.ts';
import { readSiteHeaders, type SiteHeaders } from './site-headers.ts';
import { sendNotFound, serveSite } from './static.ts';

/**
 * The server, not yet listening, so that tests can put requests into it.
 *
 * @throws Error if the site has not been built.
 */
export function buildApp({ dist }: Pick<Settings, 'dist'>): FastifyInstance {
  const headers = readSiteHeaders(dist);
  const app = createApp(headers);
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    // A path that leaves the site is one that is not there.
    if (status === 403 || status === 404) return sendNotFound(request, reply);
    reply.type(PLAIN_TEXT);
    if (status < 500) return reply.code(status).send(`${error.message}\n`);
    app.log.error(error);
    return reply.code(500).send('The site could not answer. Try again in a few minutes.\n');
  });
  serveSite(app, dist, headers);
  return app;
}

const PLAIN_TEXT = 'text/plain; charset=utf-8';
const BODY_BYTES = 16 * 1024;
const REQUEST_MS = 10_000;
const HEADERS_MS = 5_000;
const IDLE_MS = 5_000;
const CHECK_MS = 500;

function createApp({ documents }: SiteHeaders): FastifyInstance {
  return Fastify({
    // Only errors, by their own text: no address, no query, nobody's IP.
    logger: { level: 'error' },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: false,
    bodyLimit: BODY_BYTES,
    // Fastify waits for ever by default, so that slow clients could hold every connection.
    requestTimeout: REQUEST_MS,
    keepAliveTimeout: IDLE_MS,
    http: { headersTimeout: HEADERS_MS, connectionsCheckingInterval: CHECK_MS },
    // An address that cannot be decoded passes by the hooks and handlers below.
    frameworkErrors: (_error: FastifyError, _request: FastifyRequest, reply: FastifyReply) => {
      const told = 'This address cannot be read. Check how it is spelled.\n';
      void reply.code(400).headers(documents).type(PLAIN_TEXT).send(told);
    },
  });
}
