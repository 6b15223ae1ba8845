import type { FastifyRequest } from 'fastify';
import { QinxueError } from '../base/errors.ts';
import { text } from '../base/text.ts';
import type { Directory } from '../contract/directory/directory.ts';
import type { Authenticator } from '../contract/platform.ts';
import type { Services } from '../contract/services.ts';
import type { Identity, Viewer } from '../contract/viewer.ts';
import { RequestContext } from '../request/request-context.ts';
import { languageOfRequest } from './language.ts';

/**
 * Who asks, and in which unit: the one that `x-unit` names, else the member's primary one. Who is not
 * signed in has no unit, and so sees no plugin of any.
 */
export async function recogniseRequest(kernel: Services, authenticator: Authenticator, request: FastifyRequest) {
  const known = await authenticator.recognise(request.headers.authorization);
  const identity = known?.identity;
  const viewer = kernel.viewer(identity);
  const { directory } = kernel;
  const unit = identity && unitOf(directory, viewer, identity, request.headers['x-unit']);
  const context = new RequestContext(kernel, viewer, unit, directory);
  context.address = request.ip;
  context.principal = viewer.principal;
  context.hasLeft = () => request.raw.socket.destroyed;
  context.language = languageOfRequest(request);
  if (known?.sessionId) context.session = { id: known.sessionId, expiresAt: known.expiresAt };
  return context;
}

/** @throws UNIT_NOT_FOUND for one that is named and not to be seen */
function unitOf(directory: Directory, viewer: Viewer, identity: Identity, asked: string | string[] | undefined) {
  const named = typeof asked === 'string' && asked !== '' ? decoded(asked) : undefined;
  const wanted = named ?? identity.primaryUnitId;
  const unit = wanted === undefined ? undefined : directory.find(wanted);
  if (named !== undefined && (!unit || !viewer.canSeeUnit(unit.id)))
    throw new QinxueError(
      'UNIT_NOT_FOUND',
      text(
        `The x-unit header names no unit that you can see: ${JSON.stringify(named)}.`,
        `x-unit 请求头没有对应您可见的单位：${JSON.stringify(named)}。`,
      ),
    );
  return unit;
}

/** Headers are ASCII, so Chinese codes come percent-encoded; what is not encoded so is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
