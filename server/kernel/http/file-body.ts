import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MAX_FILE_MEGABYTES } from '../base/file-size.ts';

/** Lets the routes of `app` take files of text as their body, whatever their encoding, and nothing else. */
export function takeFiles(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    ['text/csv', 'text/plain', 'application/octet-stream'],
    { parseAs: 'buffer', bodyLimit: MAX_FILE_MEGABYTES * 1024 * 1024 },
    (_, body, done) => done(null, body),
  );
}

/** The file; of no bytes where the request has no body. */
export const fileOf = ({ body }: FastifyRequest): Uint8Array => (Buffer.isBuffer(body) ? body : Buffer.alloc(0));
