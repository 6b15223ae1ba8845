import { readFile } from 'node:fs/promises';
import { digestOf } from '../base/digest.ts';
import { BootError, QinxueError } from '../base/errors.ts';
import { text } from '../base/text.ts';
import type { Context } from '../contract/context.ts';
import { inside } from '../request/inside.ts';
import type { GraphqlRequest } from './graphql-request.ts';

const ID = 'sha256:';

/**
 * The documents of the front ends of this server, by id: `sha256:` and the hash of the text. Where there are
 * any, everyone but analysts may send these and no others, by id or as their text. Where there are none,
 * everyone may send any.
 */
export class TrustedDocuments {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly trusted: ReadonlySet<string>;

  constructor(texts: Readonly<Record<string, string>> = {}) {
    this.texts = new Map(Object.entries(texts));
    this.trusted = new Set(this.texts.values());
  }

  /** The manifests at these paths, as clients are generated with them. @throws BootError naming the file and what is wrong with it */
  static async read(paths: readonly string[]): Promise<TrustedDocuments> {
    const all = await Promise.all(paths.map(readManifest));
    return new TrustedDocuments(Object.assign({}, ...all));
  }

  /** The request with the text of the document that it names. @throws DOCUMENT_UNKNOWN */
  named(asked: GraphqlRequest): GraphqlRequest {
    const { documentId } = asked;
    if (documentId === undefined) return asked;
    const source = this.texts.get(documentId);
    if (source !== undefined) return { ...asked, source };
    throw new QinxueError(
      'DOCUMENT_UNKNOWN',
      text(
        'This server knows no document of this id. Send its text as `query`.',
        '服务器没有这个编号的文档，请把文档内容放在 `query` 中发送。',
      ),
    );
  }

  /** Signing in is free to all: who is an analyst shows only then. @throws DOCUMENT_NOT_TRUSTED */
  assertTrusted(source: string | undefined, signsIn: boolean, context: Context): void {
    if (
      !this.trusted.size ||
      source === undefined ||
      this.trusted.has(source) ||
      signsIn ||
      inside(context).kernel.isAnalyst(context.viewer)
    )
      return;
    throw new QinxueError(
      'DOCUMENT_NOT_TRUSTED',
      text(
        'To all but analysts this server answers only the documents of its front ends. Add the manifest that this one was generated with to TRUSTED_DOCUMENTS.',
        '除分析员外，本服务器只应答其前端所登记的文档。请把生成该文档的清单加入 TRUSTED_DOCUMENTS。',
      ),
    );
  }
}

async function readManifest(path: string): Promise<Readonly<Record<string, string>>> {
  const manifestError = (problem: string, cause?: unknown) =>
    new BootError(`TRUSTED_DOCUMENTS: ${path} ${problem}`, { cause });
  let manifest: unknown;
  try {
    manifest = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw manifestError('is no JSON file that can be read. Name the `trusted-documents.json` of a client.', error);
  }
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest))
    throw manifestError('holds no ids with their documents.');
  for (const [id, text] of Object.entries(manifest))
    if (typeof text !== 'string' || id !== `${ID}${digestOf(text)}`)
      throw manifestError(`has a document that is not the one of its id ${id}. Generate it anew.`);
  return manifest as Record<string, string>;
}
