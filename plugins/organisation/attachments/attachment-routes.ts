import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Context, notFound, nounOf, text } from 'qinxue/plugin';
import {
  type ContextOf,
  httpError,
  notSignedIn,
  platformContext,
  readIdempotencyKey,
  type Services,
} from '../../../server/api/platform.ts';
import { Attachment } from './attachment.ts';
import { type AttachmentType, attachmentTypeOf } from './attachment-type.ts';
import { assertValidLink } from './download-link.ts';
import { contentDisposition, FILE_NAME, fileNameOf } from './file-name.ts';
import { assertRoom, keepAttachment, uploadingUnit } from './keep-attachment.ts';
import { receive, tooLarge } from './receive.ts';
import type { AttachmentStore } from './store.ts';

/** Where the files of attachments are, and how large one may be. */
export interface Attachments {
  readonly store: AttachmentStore;
  readonly maxBytes: number;
}

/** However slow the line, an upload ends; what was refused is not read for ever either. */
const UPLOAD_MS = 5 * 60 * 1000;
const REFUSED_MS = 10_000;

interface Arriving {
  readonly context: Context;
  readonly name: string;
  readonly type: AttachmentType;
}

/**
 * `POST /attachments`: the bytes of a file as the body, its type as `content-type`, its name percent-encoded in
 * `x-file-name`. `GET /attachments/<id>?expires=…&signature=…`: an address that the graph gave out.
 */
export function registerAttachmentRoutes(
  app: FastifyInstance,
  kernel: Services,
  contextOf: ContextOf,
  attachments: Attachments,
): void {
  app.register(async (inner) => registerUpload(inner, contextOf, attachments));
  registerDownload(app, kernel, attachments);
}

function registerUpload(app: FastifyInstance, contextOf: ContextOf, { store, maxBytes }: Attachments): void {
  const arriving = new WeakMap<FastifyRequest, Arriving>();
  app.removeAllContentTypeParsers();
  // The body is read as it comes, never gathered.
  app.addContentTypeParser('*', (_request, body, done) => done(null, body));
  app.route({
    method: 'POST',
    url: '/attachments',
    // Before the body: what will be refused is not sent for nothing.
    onRequest: async (request) => {
      const context = await contextOf(request);
      if (!context.viewer.isSignedIn) throw notSignedIn();
      uploadingUnit(context);
      platformContext(context).action = 'attachmentUpload';
      const name = fileNameOf(request.headers[FILE_NAME]);
      const type = attachmentTypeOf(name, request.headers['content-type']);
      if (Number(request.headers['content-length']) > maxBytes) throw tooLarge(maxBytes);
      await assertRoom(context);
      arriving.set(request, { context, name, type });
    },
    onError: async ({ raw }) => endRefused(raw),
    handler: async (request, reply) => {
      const { context, name, type } = arriving.get(request) as Arriving;
      const idempotencyKey = readIdempotencyKey(request.headers['idempotency-key']);
      const file = await inTime(request.raw, () => receive(store, request.raw, type, maxBytes));
      const upload = { name, contentType: type.mediaType, ...(idempotencyKey !== undefined && { idempotencyKey }) };
      return reply.code(201).send(await keepAttachment(context, file, upload));
    },
  });
}

async function inTime<T>(body: IncomingMessage, work: () => Promise<T>): Promise<T> {
  const timer = setTimeout(() => body.destroy(), UPLOAD_MS);
  try {
    return await work();
  } catch (error) {
    throw body.destroyed && !body.complete
      ? httpError(400, text('The upload broke off. Send the file again.', '上传中断，请重新发送文件。'))
      : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Who is refused goes on sending for a moment, or would see a broken line instead of the reason. */
function endRefused(body: Readable): void {
  body.resume();
  const timer = setTimeout(() => body.destroy(), REFUSED_MS).unref();
  body.once('close', () => clearTimeout(timer));
}

function registerDownload(app: FastifyInstance, kernel: Services, { store }: Attachments): void {
  app.get<{ Params: { id: string } }>('/attachments/:id', { exposeHeadRoute: false }, async (request, reply) => {
    const { id } = request.params;
    assertValidLink(kernel.secret, id, request.query, kernel.now());
    const attachment = await kernel.systemContext().find(Attachment, id);
    if (!attachment) throw notFound(nounOf(Attachment), id);
    const { name, contentType, size, sha256 } = attachment;
    reply.headers({
      'content-type': contentType.startsWith('text/') ? `${contentType}; charset=utf-8` : contentType,
      'content-disposition': contentDisposition(name),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'private, no-cache',
      etag: `"${sha256}"`,
    });
    if (request.headers['if-none-match'] === `"${sha256}"`) return reply.code(304).send();
    const content = await store.open(sha256);
    reply.header('content-length', size).send(content);
    // Under way until the last byte: a process that stops waits for it. Who hangs up has had enough.
    await finished(content).catch(() => undefined);
    return reply;
  });
}
