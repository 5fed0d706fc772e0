import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import { readSettings, type Settings } from './settings.ts';

const outcome = readSettings(process.env);
if (outcome.kind === 'refused') stop(outcome.problems.join('\n'));
else await start(outcome.settings);

async function start(settings: Settings): Promise<void> {
  try {
    const app = buildApp(settings);
    closeOnSignal(app);
    await app.listen({ host: settings.host, port: settings.port });
    console.log(`The site is at ${address(settings)}`);
  } catch (error) {
    stop(explain(error, settings));
  }
}

function explain(error: unknown, { host, port }: Settings): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${String(port)} is taken on ${host}. Stop the program that uses it, or set PORT to another number.`;
  }
  return error.message;
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** Lets answers under way finish, but not for ever. */
function closeOnSignal(app: FastifyInstance): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(), CLOSE_MS).unref();
      void app.close();
    });
  }
}

function address({ host, port }: Settings): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}/`;
}

const CLOSE_MS = 8_000;
