import fc from 'fast-check';
import { type DocumentNode, getIntrospectionQuery, Kind, parse, type SelectionNode } from 'graphql';
import { shapeLimits, sourceLimits } from '../../../server/kernel/contract/cost-limits.ts';
import { parseWithin } from '../../../server/kernel/execution/limits/parse.ts';
import { countless } from '../../../server/kernel/execution/limits/saturating.ts';
import { type Shape, shapeError, shapeOf } from '../../../server/kernel/execution/limits/shape.ts';
import { variablesError } from '../../../server/kernel/execution/limits/values.ts';
import { counted } from './counted.ts';
import { randomDocument, selection, withAdded, write } from './random-documents.ts';

const shape = (source: string) => shapeOf(parse(source));
const doubling = (length: number) =>
  `{ ...F0 } ${Array.from({ length }, (_, i) => `fragment F${i} on A { ${i === length - 1 ? 'x: a' : `...F${i + 1} ...F${i + 1}`} }`).join(' ')}`;

describe('the shape of a document', () => {
  it('counts fields, aliases, directives and spreads where fragments are spread', () => {
    const found = shape(`
      { a { ...A } b: a { ...A @skip(if: false) } }
      fragment A on A @mark { x: c @skip(if: true) ... on B { d { e } } }`);
    expect(found).toMatchObject({
      fields: 8,
      aliases: 3,
      directives: 5,
      spreads: 4,
      depth: 3,
      rootFields: 2,
      fragments: 1,
    });
  });

  it('counts roots that stand in fragments, but not the first fields of inner fragments', () => {
    expect(
      shape('{ a ...R } fragment R on Query { b ... { c } d { ...I } } fragment I on D { e f g h i j }').rootFields,
    ).toBe(4);
  });

  it('is that of the largest operation in each measure', () => {
    const found = shape('query A($a: Int, $b: Int) { a } query B { a { b } c: d } query C { a a a a a }');
    expect(found).toMatchObject({ operations: 3, variables: 2, depth: 2, aliases: 1, fields: 5, rootFields: 5 });
  });

  it('counts a fragment that nothing spreads, except as roots', () => {
    expect(shape('{ a } fragment U on A { a b { c } }')).toMatchObject({ fields: 3, depth: 2, rootFields: 1 });
  });

  it('adds fragments of the same name', () => {
    expect(shape('{ ...A } fragment A on A { a b } fragment A on A { c }')).toMatchObject({ fields: 3, fragments: 2 });
  });

  it('measures literals in arguments, directives, defaults and the lists of variable types', () => {
    expect(shape('{ a(x: 1, y: [[], { z: [1, 2] }]) }')).toMatchObject({ valueSize: 7, valueDepth: 3 });
    expect(shape('{ a @d(x: [[[1]]]) }')).toMatchObject({ valueSize: 4, valueDepth: 3 });
    expect(shape('query ($a: A = { b: { c: 1 } }) { a }')).toMatchObject({ valueSize: 3, valueDepth: 2 });
    expect(shape('query ($a: [[[[Int!]!]]!]) { a }')).toMatchObject({ valueSize: 0, valueDepth: 4 });
  });

  it('follows lists that lead from a type to types, only in introspection', () => {
    const nested = 'fields { type { fields { type { inputFields { name } } } } }';
    expect(shape(`{ form { ${nested} } }`).introspectionLists).toBe(0);
    expect(shape(`{ __type(name: "A") { ${nested} } }`).introspectionLists).toBe(3);
    expect(shape(`{ __schema { types { ...A } } } fragment A on __Type { ${nested} }`).introspectionLists).toBe(3);
    expect(
      shape(`{ __schema { types { fields { type { ...A } } } } } fragment A on __Type { ... { ${nested} } }`)
        .introspectionLists,
    ).toBe(4);
  });

  it('ignores a spread of a fragment that does not exist', () => {
    expect(shape('{ a ...Nowhere }')).toMatchObject({ fields: 1, spreads: 1, circle: [] });
  });

  it('is that of the document with its fragments written out', () => {
    fc.assert(
      fc.property(randomDocument, ({ root, fragments }) => {
        // A fragment that nothing spreads counts as well, and would be gone once fragments are written out.
        const spreads = fragments.map((_, fragment) => ({ kind: 'spread' as const, fragment }));
        const document = { root: [...root, ...spreads], fragments };
        const inlined = shape(write(document, { inlined: true }));
        expect(shape(write(document))).toEqual({ ...inlined, fragments: fragments.length });
      }),
      { numRuns: 300 },
    );
  });

  it('never shrinks when a selection is added', () => {
    fc.assert(
      fc.property(randomDocument, fc.nat(), selection, (document, place, added) => {
        const before = shape(write(document));
        const after = shape(write(withAdded(document, place, added)));
        for (const limit of Object.keys(shapeLimits) as (keyof typeof shapeLimits)[]) {
          expect(after[limit]).toBeGreaterThanOrEqual(before[limit]);
        }
      }),
    );
  });
});

describe('hostile shapes', () => {
  it.each([10, 60, 2_000])('are summed up without expanding a chain that doubles %i times', (length) => {
    const { value, reads } = counted(parse(doubling(length)));
    expect(shapeOf(value).fields).toBe(Math.min(2 ** (length - 1), countless));
    expect(reads()).toBeLessThan(100 * length);
  });

  it('may nest deeper than the stack', () => {
    let inner: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'a' } };
    for (let level = 1; level < 100_000; level += 1) {
      inner = { ...inner, selectionSet: { kind: Kind.SELECTION_SET, selections: [inner] } };
    }
    const document: DocumentNode = parse('{ b }');
    const selectionSet = { kind: Kind.SELECTION_SET as const, selections: [inner] };
    const definitions = [{ ...document.definitions[0]!, selectionSet }] as DocumentNode['definitions'];
    expect(shapeOf({ ...document, definitions }).depth).toBe(100_000);
  });

  it('may chain more fragments than the stack is deep', () => {
    const length = 20_000;
    const links = Array.from({ length }, (_, i) => `fragment F${i} on A { a { ...F${i + 1} } }`);
    expect(shape(`{ ...F0 } ${links.join(' ')}`).depth).toBe(length);
  });

  it.each([
    ['itself', '{ ...A } fragment A on A { ...A }', ['A']],
    ['one another', '{ ...A } fragment A on A { ...B } fragment B on A { a { ...A } }', ['A', 'B']],
    [
      'a circle further on',
      '{ ...A } fragment A on A { ...B } fragment B on A { ... { ...C } } fragment C on A { ...B }',
      ['B', 'C'],
    ],
  ])('are recognised where a fragment leads to %s', (_, source, circle) => {
    const found = shape(source);
    expect(found).toMatchObject({ circle, fields: countless, depth: countless });
    expect(shapeError(found, shapeLimits)).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
      details: { fragments: circle },
    });
  });

  it('may be a circle longer than the stack is deep', () => {
    const length = 20_000;
    const links = Array.from({ length }, (_, i) => `fragment F${i} on A { ...F${(i + 1) % length} }`);
    const found = shape(`{ ...F0 } ${links.join(' ')}`);
    expect(found.circle).toHaveLength(length);
    expect(shapeError(found, shapeLimits)?.message.length).toBeLessThan(200);
  });
});

describe('refusing a shape', () => {
  const fitting: Shape = { ...shapeLimits, circle: [] };

  it('lets a document pass that is exactly as large as allowed', () => {
    expect(shapeError(fitting, shapeLimits)).toBeUndefined();
  });

  it.each(Object.keys(shapeLimits) as (keyof typeof shapeLimits)[])('names %s when it is one too many', (limit) => {
    const refusal = shapeError({ ...fitting, [limit]: shapeLimits[limit] + 1 }, shapeLimits);
    expect(refusal).toMatchObject({
      code: 'QUERY_TOO_LARGE',
      details: { limit, found: shapeLimits[limit] + 1, allowed: shapeLimits[limit] },
    });
    expect(refusal?.message).toMatch(/^The document has \d+ .+; at most \d+ are allowed\. .+\.$/);
  });

  it('lets the whole introspection of graphql-js pass, which GraphiQL and Sandbox send', () => {
    const everything = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      experimentalDirectiveDeprecation: true,
      oneOf: true,
    });
    for (const query of [everything, getIntrospectionQuery(), getIntrospectionQuery({ descriptions: false })]) {
      expect(shapeError(shapeOf(parseWithin(query, sourceLimits)), shapeLimits)).toBeUndefined();
    }
  });

  it('refuses variables that nest deeper than literals may', () => {
    const nested = (levels: number): unknown =>
      levels === 0 ? 'x' : levels % 2 ? [nested(levels - 1)] : { a: nested(levels - 1) };
    expect(variablesError({ a: nested(12), b: 1, c: null }, shapeLimits)).toBeUndefined();
    expect(variablesError({ a: 1, b: nested(13) }, shapeLimits)).toMatchObject({
      code: 'QUERY_TOO_LARGE',
      details: { limit: 'variableDepth', found: 13, allowed: 12 },
    });
    const bottomless = Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], []);
    expect(variablesError({ a: bottomless }, shapeLimits)?.code).toBe('QUERY_TOO_LARGE');
  });
});
