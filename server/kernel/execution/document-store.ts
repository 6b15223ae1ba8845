import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/**
 * The validated documents of one graph. Apollo's own store holds 30 MB a graph; with a graph per set of
 * plugins that is too much, and a document's tree weighs some fifty times its text.
 */
export class DocumentStore {
  private readonly documents = new LRUCache<string, DocumentNode>({
    max: 500,
    maxSize: 500_000,
    sizeCalculation: (document) => 100 + (document.loc?.source.body.length ?? 0),
  });

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.documents.get(key);
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.documents.set(key, document);
  }

  async delete(key: string): Promise<boolean> {
    return this.documents.delete(key);
  }
}
