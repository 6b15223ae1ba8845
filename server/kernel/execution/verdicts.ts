import { LRUCache } from 'lru-cache';
import type { AcceptedDocument } from './documents.ts';
import type { Operation } from './operation.ts';

/** What Apollo has said of a request: the operation that is asked for, and the type of the answer. */
export interface Verdict {
  readonly operation: Operation;
  readonly contentType: string;
}

/** Headers and operations that one document is asked with; more are somebody's play. */
const MAX_WORDS = 20;

/**
 * What Apollo has said of requests to one graph. A request of the same document with the same words around it need
 * not be judged again, which would be a tenth of a small answer.
 */
export class Verdicts {
  /** By the letters of their documents, as Apollo's store has them. */
  private readonly known = new LRUCache<AcceptedDocument, Map<string, Verdict>>({ max: 500, maxSize: 500_000 });

  find(document: AcceptedDocument, words: string): Verdict | undefined {
    return this.known.get(document)?.get(words);
  }

  /** `length`: of the document's text, which says what is held with it. */
  keep(document: AcceptedDocument, words: string, verdict: Verdict, length: number): void {
    const ofDocument = this.known.get(document);
    if (ofDocument && ofDocument.size < MAX_WORDS) ofDocument.set(words, verdict);
    else this.known.set(document, new Map([[words, verdict]]), { size: 100 + length });
  }
}
