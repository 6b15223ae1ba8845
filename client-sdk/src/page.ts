/** What a list says of the page that it gave. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** A page of a list. */
export interface Connection {
  readonly pageInfo: PageInfo;
  readonly nodes: readonly unknown[];
}

/** The list in an answer: the one whose `pageInfo` the operation asks for. */
export type ConnectionOf<Result> = Result extends readonly (infer Item)[]
  ? ConnectionOf<Item>
  : Result extends Connection
    ? Result
    : Result extends object
      ? { [Field in keyof Result]: ConnectionOf<Result[Field]> }[keyof Result]
      : never;

/** What the list in an answer is of. */
export type NodeOf<Result> = ConnectionOf<Result> extends { readonly nodes: readonly (infer Node)[] } ? Node : never;

/** The variables of an operation that can be read page by page. */
export interface PageVariables {
  readonly after?: string | null;
}

/** Nothing where what the list belongs to is not there, or not to be seen. */
export function connectionIn(data: unknown): Connection | undefined {
  // Level by level: a list within the rows of a list is another one.
  for (let level: unknown[] = [data]; level.length; level = level.flatMap(below))
    for (const each of level) if (isConnection(each)) return each;
  return undefined;
}

const below = (value: unknown): unknown[] => (typeof value === 'object' && value ? Object.values(value) : []);

const isConnection = (value: unknown): value is Connection =>
  typeof value === 'object' && value !== null && 'pageInfo' in value && 'nodes' in value;
