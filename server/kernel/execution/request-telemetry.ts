import type { FastifyRequest } from 'fastify';

/** What the log and the metrics may know of a request: nothing that a person wrote but the operation's name. */
export interface RequestTelemetry {
  operation?: 'query' | 'mutation' | 'subscription';
  /** As the client named it, cut to 64 letters. */
  name?: string;
  /** The code of the first error. */
  code?: string;
}

const TELEMETRY = Symbol('telemetry');

export function telemetryOf(request: FastifyRequest & { [TELEMETRY]?: RequestTelemetry }): RequestTelemetry {
  request[TELEMETRY] ??= {};
  return request[TELEMETRY];
}
