import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { text } from '../kernel/base/text.ts';
import { httpError } from '../kernel/http/send-error.ts';
import { type PageManifest, readManifest } from './page-build.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/** The files of a page as `npm run build` left them. Only names that it wrote down are ever read. */
export class BuiltPage {
  private readonly files: ReadonlySet<string>;

  private constructor(
    private readonly dir: string,
    private readonly manifest: PageManifest,
  ) {
    this.files = new Set(manifest.files);
  }

  static async open(dir: string): Promise<BuiltPage | undefined> {
    const manifest = await readManifest(dir);
    return manifest && new BuiltPage(dir, manifest);
  }

  get version(): string {
    return this.manifest.version;
  }

  /** @throws a 404 where it has no such file */
  read(file: string): Promise<Buffer> {
    return readFile(this.path(file));
  }

  /** A file that browsers keep for ever, as its address names the version. */
  async send(file: string, request: FastifyRequest, reply: FastifyReply, policy: string) {
    const path = this.path(file);
    const takesSmall = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const small = takesSmall ? await readFile(`${path}.gz`).catch(() => undefined) : undefined;
    if (small) reply.header('content-encoding', 'gzip');
    return reply
      .type(types[extname(file)] ?? 'application/octet-stream')
      .headers({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        vary: 'Origin, Accept-Encoding',
      })
      .send(small ?? (await readFile(path)));
  }

  private path(file: string): string {
    if (!this.files.has(file))
      throw httpError(
        404,
        text(
          'There is no such file. Reload the page: there may be a newer one.',
          '没有这个文件。请重新载入页面，可能已有新版本。',
        ),
      );
    return join(this.dir, file);
  }
}
