/** What a text says of itself in its first words. */
export interface OperationHead {
  readonly kind: string;
  readonly name: string;
}

/** @example `operationOf('query Courses($first:Int){…}')` is `{ kind: 'query', name: 'Courses' }` */
export function operationOf(document: string): OperationHead {
  const [, kind = 'query', name = 'Anonymous'] = /^\s*(\w+)\s+(\w+)/.exec(document) ?? [];
  return { kind, name };
}
