import { LRUCache } from 'lru-cache';
import type { AcceptedDocument } from './documents.ts';
import type { HttpRequest } from './execute-with-apollo.ts';
import type { Operation } from './operation.ts';

/** What Apollo has found of a request: the operation that is asked for, and the type of the response. */
export interface Validated {
  readonly operation: Operation;
  readonly contentType: string;
}

/** Headers and operations that one document is asked with; more are somebody's play. */
const MAX_FINGERPRINTS = 20;

/** Nobody writes more than this; the cache is not to be filled with it. */
const MAX_LENGTH = 500;

/**
 * What Apollo has found of requests to one graph. A request for the same document with the same fingerprint need not be
 * judged again, which would be a tenth of a small answer.
 */
export class ValidatedDocuments {
  /** By the letters of their documents, as Apollo's store has them. */
  private readonly known = new LRUCache<AcceptedDocument, Map<string, Validated>>({ max: 500, maxSize: 500_000 });

  find(document: AcceptedDocument, fingerprint: string): Validated | undefined {
    return this.known.get(document)?.get(fingerprint);
  }

  /** `length`: of the document's text, which says what is held with it. */
  keep(document: AcceptedDocument, fingerprint: string, validated: Validated, length: number): void {
    const ofDocument = this.known.get(document);
    if (ofDocument && ofDocument.size < MAX_FINGERPRINTS) ofDocument.set(fingerprint, validated);
    else this.known.set(document, new Map([[fingerprint, validated]]), { size: 100 + length });
  }
}

/**
 * All that Apollo looks at beside the document and the variables; undefined where it must look itself, at a form of
 * request that is rare or wrong.
 */
export function fingerprintOf({ method, headers, body }: HttpRequest): string | undefined {
  if (method !== 'POST' || !isRecord(body)) return undefined;
  const { query, variables, operationName = null, extensions } = body;
  if (typeof query !== 'string' || (extensions !== undefined && extensions !== null)) return undefined;
  if (variables !== undefined && variables !== null && !isRecord(variables)) return undefined;
  if (operationName !== null && (typeof operationName !== 'string' || operationName === '')) return undefined;
  const fingerprint = `${headers['content-type']}\n${headers.accept}\n${operationName ?? ''}`;
  return fingerprint.length > MAX_LENGTH ? undefined : fingerprint;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
