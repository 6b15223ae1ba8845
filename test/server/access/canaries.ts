import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';

interface Origin {
  readonly entity: EntityClass;
  readonly id: string;
  /** Of a column that the schema shows; all others never leave the server. */
  readonly exposed: boolean;
}

/** Words that stand in one column of one row: wherever one turns up, that row has been told of. */
export class Canaries {
  private readonly origins = new Map<string, Origin>();

  make(origin: Origin): string {
    const word = `cnr${this.origins.size.toString(36).padStart(6, '0')}`;
    this.origins.set(word, origin);
    return word;
  }

  /** Where the words in an answer come from, those inside its cursors included. */
  in(answer: string): (Origin & { readonly word: string })[] {
    const cursors = answer.match(/"[\w-]{16,}"/g) ?? [];
    const decoded = cursors.map((cursor) => Buffer.from(cursor.slice(1, -1), 'base64url').toString('latin1'));
    const words = [answer, ...decoded].join(' ').match(/cnr[0-9a-z]{6}/g) ?? [];
    return [...new Set(words)].flatMap((word) => {
      const origin = this.origins.get(word);
      return origin ? [{ ...origin, word }] : [];
    });
  }

  get size(): number {
    return this.origins.size;
  }
}
