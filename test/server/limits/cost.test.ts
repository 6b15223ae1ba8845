import fc from 'fast-check';
import {
  buildSchema,
  execute,
  type GraphQLFieldResolver,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { analystCost, memberCost } from '../../../server/kernel/contract/cost-limits.ts';
import { costError, costOf } from '../../../server/kernel/execution/limits/cost.ts';
import type { Variables } from '../../../server/kernel/execution/limits/page.ts';
import { countless } from '../../../server/kernel/execution/limits/saturating.ts';
import { counted } from './counted.ts';
import { productGraph } from './product-graph.ts';
import { knotGraph, randomDocument, selection, withAdded, write } from './random-documents.ts';

/** A random document need not use all that it declares. */
const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule && rule !== NoUnusedFragmentsRule);

const cost = (source: string, operation?: string) => costOf(productGraph, parse(source), operation);
const inUnit = (selections: string, header = '') => cost(`${header} { viewer { unit { ${selections} } } }`);
/** What stands in the unit; the viewer and the unit are two objects. */
const objects = (selections: string) => inUnit(selections).objects({}) - 2;

describe('the cost of an operation', () => {
  it('counts the objects and not the plain fields', () => {
    expect(cost('{ viewer { member { id name } unit { id code name } } }').objects({})).toBe(3);
  });

  it('multiplies rows by the page size, and the connection and its page info by nothing', () => {
    expect(objects('courses(first: 5) { totalCount }')).toBe(1);
    expect(objects('courses(first: 5) { nodes { id } pageInfo { endCursor } }')).toBe(1 + 5 + 1);
    expect(objects('courses(last: 5) { nodes { id unit { id } } }')).toBe(1 + 5 * 2);
    expect(objects('courses(first: 5) { edges { node { id } } }')).toBe(1 + 5 * 2);
  });

  it('multiplies nested pages', () => {
    expect(objects('courses(first: 5) { nodes { enrolments(first: 3) { nodes { member { id } } } } }')).toBe(
      1 + 5 * (1 + 1 + 3 * 2),
    );
  });

  it('takes 20 rows where no page size is given, or null', () => {
    expect(objects('courses { nodes { id } }')).toBe(21);
    expect(objects('courses(first: null) { nodes { id } }')).toBe(21);
    expect(inUnit('courses(first: $n) { nodes { id } }', 'query ($n: Int = 7)').objects({ n: null })).toBe(23);
  });

  it('takes the default that the schema declares', () => {
    const schema = buildSchema(
      'type Query { rows(first: Int = 3): Rows } type Rows { nodes: [Query] pageInfo: String }',
    );
    expect(costOf(schema, parse('{ rows { nodes { rows { pageInfo } } } }')).objects({})).toBe(1 + 3 * 2);
  });

  it('takes the larger of first and last', () => {
    expect(objects('courses(first: 2, last: 9) { nodes { id } }')).toBe(10);
  });

  it('reads variables, their defaults, and none that JavaScript has by itself', () => {
    const { objects } = inUnit('courses(first: $n) { nodes { id } }', 'query ($n: Int = 7)');
    expect([objects({}), objects({ n: 50 }), objects({ other: 9 })]).toEqual([10, 53, 10]);
    expect(inUnit('courses(first: $constructor) { nodes { id } }', 'query ($constructor: Int)').objects({})).toBe(23);
  });

  it('takes ten for a list without pages', () => {
    expect(cost('{ viewer { member { roles { id } } } }').objects({})).toBe(12);
    const schema = buildSchema('type Query { grid: [[Query!]!]! short(first: Int): [Query!]! id: ID }');
    expect(costOf(schema, parse('{ grid { id } }')).objects({})).toBe(100);
    expect(costOf(schema, parse('{ short(first: 4) { grid { id } } }')).objects({})).toBe(4 * 101);
    expect(costOf(schema, parse('{ short { id } }')).objects({})).toBe(20);
    expect(costOf(schema, parse(`{ short(first: ${countless}) { grid { id } } }`)).objects({})).toBe(countless);
  });

  it('takes `nodes` for rows of a page only where there is page info', () => {
    const schema = buildSchema('type Query { tree(first: Int): Tree } type Tree { nodes: [Tree!]! id: ID }');
    expect(costOf(schema, parse('{ tree(first: 3) { nodes { id } } }')).objects({})).toBe(1 + 10);
  });

  it('knows rows that stand in a fragment on the connection', () => {
    const source = `{ viewer { unit { a: courses(first: 5) { ...Rows } b: courses(first: 9) { ...Rows } } } }
      fragment Rows on CourseConnection { totalCount ... { nodes { id } } }`;
    expect(cost(source).objects({})).toBe(2 + 6 + 10);
  });

  it('adds the branches of an interface', () => {
    const schema = buildSchema(`
      type Query { any: Any } interface Any { id: ID }
      type A implements Any { id: ID self: A } type B implements Any { id: ID self: B }`);
    expect(costOf(schema, parse('{ any { id ... on A { self { id } } ... on B { self { id } } } }')).objects({})).toBe(
      3,
    );
  });

  it('takes nothing for introspection and for fields that do not exist', () => {
    expect(
      cost(
        '{ __typename __schema { types { fields { name } } } ghost { ghost } ...G } fragment G on Ghost { a { b } }',
      ).objects({}),
    ).toBe(0);
  });

  it('is that of the operation which is named', () => {
    const source =
      'query A { viewer { id } } query B { viewer { member { id } unit { ...U } } } fragment U on Unit { courses(first: 900) { totalCount } }';
    expect(cost(source, 'A').pageSizes({})).toEqual([]);
    expect(cost(source, 'B').pageSizes({})).toEqual([{ argument: 'courses.first', size: 900 }]);
    expect(() => cost(source)).toThrow(expect.objectContaining({ code: 'GRAPHQL_VALIDATION_FAILED' }));
    expect(() => cost(source, 'C')).toThrow('no operation `C`');
  });

  it('is what a graph full of rows really returns', async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument, fc.integer({ min: 0, max: 3 }), async (random, n) => {
        const source = write(random, { aliased: true, inlined: true }).replaceAll('@mark', '');
        const document = parse(source);
        const price = costOf(knotGraph, document).objects({ n });
        fc.pre(price <= 20_000);
        expect(validate(knotGraph, document, rules)).toEqual([]);
        expect(price).toBe(objectsIn(await fullAnswer(document, { n })) - 1);
      }),
      { numRuns: 60 },
    );
  });

  it('is no less where fields are merged, and the same where fragments are written out', async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument, fc.integer({ min: 0, max: 3 }), async (random, n) => {
        const document = parse(write(random).replaceAll('@mark', ''));
        const price = costOf(knotGraph, document).objects({ n });
        expect(price).toBe(costOf(knotGraph, parse(write(random, { inlined: true }))).objects({ n }));
        fc.pre(price <= 20_000);
        expect(validate(knotGraph, document, rules)).toEqual([]);
        expect(price).toBeGreaterThanOrEqual(objectsIn(await fullAnswer(document, { n })) - 1);
      }),
      { numRuns: 60 },
    );
  });

  it('never falls when a selection is added or a page grows', () => {
    fc.assert(
      fc.property(randomDocument, fc.nat(), selection, fc.nat(200), fc.nat(200), (random, place, added, a, b) => {
        const before = costOf(knotGraph, parse(write(random)));
        expect(before.objects({ n: a + b })).toBeGreaterThanOrEqual(before.objects({ n: a }));
        const after = costOf(knotGraph, parse(write(withAdded(random, place, added))));
        expect(after.objects({ n: a })).toBeGreaterThanOrEqual(before.objects({ n: a }));
      }),
    );
  });
});

describe('hostile costs', () => {
  const chain = (length: number) =>
    `query ($n: Int) { viewer { unit { ...F0 } } } ${Array.from({ length }, (_, i) => {
      const next = i === length - 1 ? 'parent { id }' : `...F${i + 1}`;
      return `fragment F${i} on Unit { units(first: $n) { nodes { ${next} } } parent { ${next} } }`;
    }).join(' ')}`;

  it.each([60, 1_500])('are computed without expanding a chain that branches %i times', (length) => {
    const { value, reads } = counted(parse(chain(length)));
    const { objects } = costOf(productGraph, value);
    expect(reads()).toBeLessThan(400 * length);
    const compiled = reads();
    expect(objects({ n: 100 })).toBe(countless);
    expect(objects({ n: 0 })).toBeGreaterThan(length);
    expect(reads()).toBe(compiled);
  });

  it('never end in a circle of fragments', () => {
    const { objects, pageSizes } = cost(
      '{ ...A } fragment A on Query { viewer { id } ...B } fragment B on Query { ...A }',
    );
    expect([objects({}), pageSizes({})]).toEqual([countless, []]);
  });
});

describe('refusing a cost', () => {
  const courses = (size: string, header = '') => inUnit(`courses(first: ${size}) { nodes { id } }`, header);
  const refused = (size: string, variables: Variables = {}) =>
    costError(courses(size, 'query ($n: Int)'), variables, memberCost);

  it('lets a page pass that is exactly as large as allowed', () => {
    expect(refused('100')).toBeUndefined();
    expect(refused('$n', { n: 100 })).toBeUndefined();
    expect(refused('$n', { n: null })).toBeUndefined();
    expect(costError(courses('1000'), {}, analystCost)).toBeUndefined();
  });

  it('refuses a larger page even where only plain fields are selected', () => {
    expect(refused('101')).toMatchObject({
      code: 'QUERY_TOO_LARGE',
      details: { limit: 'page', found: 101, allowed: 100 },
    });
    expect(costError(inUnit('courses(first: 1000000) { totalCount }'), {}, analystCost)?.code).toBe('QUERY_TOO_LARGE');
    expect(refused('$n', { n: 101 })?.message).toBe(
      '`courses.first` asks for 101 rows; a page has at most 100. Follow `pageInfo.endCursor`.',
    );
  });

  it.each([-1, 1.5, '5', [5], {}, true, Number.NaN, Number.POSITIVE_INFINITY])('takes %p for no page size', (n) => {
    expect(refused('$n', { n })).toMatchObject({ code: 'BAD_INPUT', details: { argument: 'courses.first' } });
    expect(courses('$n', 'query ($n: Int)').objects({ n })).toBe(countless);
  });

  it('refuses more objects than the caller may read, and says how many they are', () => {
    const wide = inUnit('courses(first: 100) { nodes { enrolments(first: $n) { nodes { id } } } }', 'query ($n: Int)');
    expect(costError(wide, { n: 97 }, memberCost)).toBeUndefined();
    expect(costError(wide, { n: 98 }, memberCost)).toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      details: { cost: { requested: 3 + 100 * 100, limit: 10_000 } },
    });
    expect(costError(wide, { n: 98 }, analystCost)).toBeUndefined();
    expect(costError(wide, { n: 98 }, { page: 98, objects: 10_003, conditions: 100 })).toMatchObject({
      code: 'QUERY_TOO_LARGE',
    });
    expect(costError(wide, { n: 98 }, { page: 100, objects: 10_003, conditions: 100 })).toBeUndefined();
  });
});

/** Executes against a graph in which every list is full: pages as asked for, 20 otherwise, and ten for plain lists. */
async function fullAnswer(document: ReturnType<typeof parse>, variables: Variables) {
  const fill: GraphQLFieldResolver<{ size?: number }, unknown, { first?: number | null }> = (
    source,
    { first },
    _,
    { fieldName },
  ) => {
    if (fieldName === 'id') return 'x';
    if (fieldName === 'page') return { size: first ?? 20 };
    const length = fieldName === 'list' ? 10 : source.size;
    return fieldName === 'child' || fieldName === 'node' ? {} : Array.from({ length: length ?? 0 }, () => ({}));
  };
  const { data } = await execute({
    schema: knotGraph,
    document,
    variableValues: variables,
    rootValue: {},
    fieldResolver: fill,
  });
  return data;
}

function objectsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce<number>((sum, each) => sum + objectsIn(each), 0);
  return Array.isArray(value) ? inner : inner + 1;
}
