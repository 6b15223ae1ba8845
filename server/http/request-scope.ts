import type { FastifyRequest } from 'fastify';
import type { Authenticator } from '../auth/authenticator.ts';
import { QinxueError } from '../errors.ts';
import type { Kernel } from '../host/kernel.ts';
import { Scope } from '../request/scope.ts';

/**
 * Who asks, and in which unit: the one that `x-unit` names, else the member's primary one. Who is not
 * signed in has no unit, and so sees no plugin of any.
 */
export async function requestScope(kernel: Kernel, authenticator: Authenticator, request: FastifyRequest) {
  const identity = await authenticator.identify(request.headers.authorization);
  const viewer = kernel.viewer(identity, request.ip);
  const { directory } = kernel;
  const asked = request.headers['x-unit'];
  if (!identity) return new Scope(kernel, viewer, undefined, directory);
  const named = typeof asked === 'string' && asked !== '' ? decoded(asked) : undefined;
  const wanted = named ?? identity.primaryUnitId;
  const unit = wanted === undefined ? undefined : directory.find(wanted);
  if (named !== undefined && (!unit || !viewer.canSeeUnit(unit.id)))
    throw new QinxueError(
      'UNIT_NOT_FOUND',
      `The x-unit header names no unit that you can see: ${JSON.stringify(named)}.`,
    );
  return new Scope(kernel, viewer, unit, directory);
}

/** Headers are ASCII, so Chinese codes come percent-encoded; what is not encoded so is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
