import fc from 'fast-check';
import { buildSchema } from 'graphql';

/** One type that leads to itself in every way that the limits tell apart, so that random documents are valid. */
export const knotGraph = buildSchema(`
  schema { query: Knot }
  type Knot { id: ID child: Knot list: [Knot!]! page(first: Int): KnotPage! }
  type KnotPage { nodes: [Knot!]! edges: [KnotEdge!]! pageInfo: PageInfo! }
  type KnotEdge { node: Knot! }
  type PageInfo { hasNextPage: Boolean! }
`);

export type Selection =
  | { kind: 'id' }
  | { kind: 'child' | 'list' | 'inline'; below: Selection[] }
  | { kind: 'nodes' | 'edges'; first: number | '$n' | undefined; below: Selection[] }
  | { kind: 'spread'; fragment: number };

export interface RandomDocument {
  readonly root: Selection[];
  readonly fragments: Selection[][];
}

interface Style {
  /** Fragments written out where they are spread. */
  readonly inlined?: boolean;
  /** Every field under a name of its own, so that execution merges nothing. */
  readonly aliased?: boolean;
}

export const selection = fc.letrec<{ one: Selection; many: Selection[] }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.record({ kind: fc.constant('id' as const) }),
    fc.record({ kind: fc.constant('spread' as const), fragment: fc.nat(9) }),
    fc.record({ kind: fc.constantFrom('child' as const, 'list' as const, 'inline' as const), below: tie('many') }),
    fc.record({
      kind: fc.constantFrom('nodes' as const, 'edges' as const),
      first: fc.constantFrom(undefined, '$n' as const, 0, 1, 2, 3),
      below: tie('many'),
    }),
  ),
  many: fc.array(tie('one'), { minLength: 1, maxLength: 3 }),
})).one;

export const randomDocument: fc.Arbitrary<RandomDocument> = fc.record({
  root: fc.array(selection, { minLength: 1, maxLength: 4 }),
  fragments: fc.array(fc.array(selection, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
});

/** The document with one more selection somewhere, at the top or within. */
export function withAdded(document: RandomDocument, place: number, added: Selection): RandomDocument {
  // A copy through text: what fast-check hands out is shared, and shrunk again later.
  const larger: RandomDocument = JSON.parse(JSON.stringify(document));
  const places = placesOf(larger);
  places[place % places.length]!.push(added);
  return larger;
}

function placesOf({ root, fragments }: RandomDocument): Selection[][] {
  const below = (selections: Selection[]): Selection[][] => [
    selections,
    ...selections.flatMap((each) => ('below' in each ? below(each.below) : [])),
  ];
  return [root, ...fragments].flatMap(below);
}

/** A spread leads to a later fragment only, hence never in a circle; behind the last one it becomes a field. */
export function write({ root, fragments }: RandomDocument, { inlined = false, aliased = false }: Style = {}): string {
  let names = 0;
  const name = (field: string) => {
    names += 1;
    return aliased ? `a${names}: ${field}` : field;
  };
  const set = (selections: Selection[], after: number): string =>
    `{ ${selections.map((each) => one(each, after)).join(' ')} }`;
  const one = (each: Selection, after: number): string => {
    switch (each.kind) {
      case 'id':
        return `${name('id')} @include(if: true)`;
      case 'child':
      case 'list':
        return `${name(each.kind)} ${set(each.below, after)}`;
      case 'inline':
        return `... ${set(each.below, after)}`;
      case 'spread': {
        const left = fragments.length - after;
        if (left === 0) return 'id';
        const chosen = after + (each.fragment % left);
        // A directive on the fragment itself belongs to each of its spreads.
        return inlined
          ? `... on Knot @skip(if: false) @mark ${set(fragments[chosen]!, chosen + 1)}`
          : `...F${chosen} @skip(if: false)`;
      }
      default: {
        const rows = set(each.below, after);
        // Pages of different sizes cannot be merged, so each size has its name.
        const size = each.first === undefined ? 'page' : `page(first: ${each.first})`;
        const field = aliased ? name(size) : `page${String(each.first).replace('$', '')}: ${size}`;
        return `${field} { ${name(each.kind)} ${each.kind === 'nodes' ? rows : `{ ${name('node')} ${rows} }`} }`;
      }
    }
  };
  const operation = `query ($n: Int = 2) ${set(root, 0)}`;
  if (inlined) return operation;
  const definitions = fragments.map((each, i) => `fragment F${i} on Knot @mark ${set(each, i + 1)}`);
  return [operation, ...definitions].join('\n');
}
