import { type FastifyReply, type FastifyRequest, type FastifyServerOptions, LogController } from 'fastify';
import { telemetryOf } from '../execution/request-telemetry.ts';
import { isProbe } from './drain.ts';
import { loggedError } from './logged-error.ts';

/** One line per request, with nothing of the person in it: no address, path, document, variable or token. */
export class RequestLog extends LogController {
  override incomingRequest(): void {}

  override routeNotFound(): void {}

  override defaultErrorLog(): void {}

  /** Who listens to a stream leaves by hanging up. */
  override streamError(error: Error, request: FastifyRequest, reply: FastifyReply): void {
    const hasLeft = (error as { code?: string }).code === 'ERR_STREAM_PREMATURE_CLOSE';
    this.requestCompleted(hasLeft ? undefined : error, request, reply);
  }

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const { url } = request.routeOptions;
    const { log } = request.server;
    const line = {
      reqId: request.id,
      method: request.method,
      route: url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      ...telemetryOf(request),
    };
    if (error) log.error({ ...line, err: error }, 'request failed');
    else if (isProbe(url)) log.debug(line, 'request');
    else log.info(line, 'request');
  }
}

const SECRETS = ['authorization', 'cookie', 'password', 'secret', 'token', 'variables', 'parameters'];

/** The logger's options, made safe: what a plugin logs by mistake is taken out here. */
export function quiet(logger: boolean | object): NonNullable<FastifyServerOptions['logger']> {
  if (!logger) return false;
  return {
    ...(typeof logger === 'object' && logger),
    serializers: {
      req: ({ method }) => ({ method }),
      res: ({ statusCode }) => ({ statusCode }),
      err: loggedError,
    },
    redact: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
  };
}
