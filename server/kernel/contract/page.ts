export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A page of rows; cursors and the total are worked out only when they are asked for. */
export class Page<R> {
  constructor(
    readonly nodes: readonly R[],
    private readonly more: { readonly before: boolean; readonly after: boolean },
    private readonly cursor: (row: R) => string,
    private readonly count: () => number | Promise<number>,
  ) {}

  get edges() {
    return this.nodes.map((node) => ({ node, cursor: this.cursor(node) }));
  }

  get pageInfo(): PageInfo {
    const [start, end] = [this.nodes.at(0), this.nodes.at(-1)];
    return {
      hasNextPage: this.more.after,
      hasPreviousPage: this.more.before,
      startCursor: start ? this.cursor(start) : null,
      endCursor: end ? this.cursor(end) : null,
    };
  }

  get totalCount() {
    return this.count();
  }
}
