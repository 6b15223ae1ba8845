import { getIntrospectionQuery } from 'graphql';
import { lists } from './hostile-lists.ts';
import {
  chain,
  type HostileDocument,
  inUnit,
  invalid,
  large,
  levels,
  nest,
  ring,
  times,
  unparsed,
} from './hostile-shapes.ts';

const deep: HostileDocument[] = [
  {
    name: 'courses and their units in turn',
    code: large,
    query: inUnit(levels(12, 'courses { nodes { unit { % } } }', 'id')),
  },
  { name: 'as many levels as the tokens allow', code: large, query: nest(1_300, '{ unit ', '{ id }', '}') },
  { name: 'more levels than the parser can descend', code: large, query: nest(15_000, '{a', '', '}') },
  { name: 'levels that are never closed', code: large, query: '{a'.repeat(20_000) },
  { name: 'a thousand inline fragments in one another', code: large, query: inUnit(nest(1_200, '... { ', 'id', ' }')) },
];

const wide: HostileDocument[] = [
  { name: 'the same field two thousand times', code: large, query: inUnit('id '.repeat(2_000)) },
  {
    name: 'overlapping objects at one level',
    code: large,
    query: inUnit(times(500, () => 'courses { nodes { id } }')),
  },
  {
    name: 'overlapping objects on four levels',
    code: large,
    query: inUnit(levels(4, 'units { nodes { % } } '.repeat(4), 'id id')),
  },
  {
    name: 'overlapping fragments that all must be compared',
    code: large,
    query: `${inUnit(times(150, (i) => `...O${i}`))} ${times(150, (i) => `fragment O${i} on Unit { courses(first: 1) { nodes { id } } }`)}`,
  },
  { name: 'thirty roots', code: large, query: `{ ${times(30, () => 'viewer { member { id } }')} }` },
  {
    name: 'roots hidden in fragments',
    code: large,
    query: `{ ${times(8, () => '...Roots')} } fragment Roots on Query { ${times(3, () => 'viewer { member { id } }')} }`,
  },
  {
    name: 'a password guessed in one request',
    code: large,
    query: `mutation { ${times(100, (i) => `a${i}: sessionCreate(input: { name: "li", password: "${i}" }) { token }`)} }`,
  },
];

const aliased: HostileDocument[] = [
  { name: 'one leaf under many names', code: large, query: inUnit(times(900, (i) => `a${i}: id`)) },
  {
    name: 'one connection under many names',
    code: large,
    query: inUnit(times(51, (i) => `a${i}: courses(first: 1) { totalCount }`)),
  },
];

const amplified: HostileDocument[] = [
  { name: 'fragments that double sixty times', code: large, query: `${inUnit('...F0')} ${chain(60, 2, 'id')}` },
  {
    name: 'fragments that double on every level of the tree',
    code: large,
    query: `${inUnit('...F0')} ${chain(12, 2, 'id', (inner) => `units { nodes { ${inner} } }`)}`,
  },
  {
    name: 'one wide fragment spread a hundred times',
    code: large,
    query: `${inUnit('...Wide '.repeat(100))} fragment Wide on Unit { ${'id '.repeat(50)} }`,
  },
  {
    name: 'a chain of fragments, each a level deeper',
    code: large,
    query: `${inUnit('...F0')} ${chain(60, 1, 'id', (inner) => `parent { ${inner} }`)}`,
  },
  { name: 'an amplifying fragment that nothing uses', code: large, query: `${inUnit('id')} ${chain(60, 2, 'id')}` },
  {
    name: 'a large fragment behind a small one of the same name',
    code: large,
    query: `${inUnit('...A')} fragment A on Unit { ${'id '.repeat(1_100)} } fragment A on Unit { id }`,
  },
];

const circular: HostileDocument[] = [
  { name: 'a fragment that spreads itself', code: invalid, query: `${inUnit('...F0')} ${ring(1)}` },
  { name: 'two fragments that spread each other', code: invalid, query: `${inUnit('...F0')} ${ring(2)}` },
  { name: 'a ring of ninety fragments', code: invalid, query: `${inUnit('...F0')} ${ring(90)}` },
  {
    name: 'a ring through connections and inline fragments',
    code: invalid,
    query: `${inUnit('...F0')} ${ring(3, (inner) => `courses { nodes { unit { ... on Unit { ${inner} } } } }`)}`,
  },
  { name: 'a ring that nothing reaches', code: invalid, query: `${inUnit('id')} ${ring(3)}` },
];

const annotated: HostileDocument[] = [
  { name: 'one field skipped five hundred times', code: large, query: inUnit(`id ${'@skip(if: false) '.repeat(500)}`) },
  { name: 'a directive that nobody knows, repeated', code: large, query: inUnit(`id ${'@boom '.repeat(1_500)}`) },
  {
    name: 'directives on the operation and its variables',
    code: large,
    query: inUnit('id', `query ($a: Int ${'@a '.repeat(40)}) ${'@b '.repeat(40)}`),
  },
];

const intricate = (depth: number) => nest(depth, '{ and: [', '{ title: { contains: "x" } }', '] }');
const nestedFilter = Array.from({ length: 1_000 }).reduce<unknown>((inner) => ({ and: [inner] }), {});
const valued: HostileDocument[] = [
  {
    name: 'a filter in a filter in a filter',
    code: large,
    query: inUnit(`courses(filter: ${intricate(400)}) { totalCount }`),
  },
  {
    name: 'a filter nested by a variable',
    code: large,
    query: inUnit('courses(filter: $f) { totalCount }', 'query ($f: CourseFilter)'),
    variables: { f: nestedFilter },
  },
  {
    name: 'a list in a list in a list',
    code: large,
    query: inUnit(`courses(filter: { ids: ${nest(1_900, '[', '', ']')} }) { totalCount }`),
  },
  {
    name: 'a variable whose type is a thousand lists',
    code: large,
    query: inUnit('id', `query ($a: ${nest(1_500, '[', 'Int', ']')})`),
  },
  {
    name: 'a filter of three thousand empty strings',
    code: large,
    query: inUnit(`courses(filter: { ids: [${'"",'.repeat(3_000)}] }) { totalCount }`),
  },
];

const many: HostileDocument[] = [
  {
    name: 'three hundred operations',
    code: large,
    query: times(300, (i) => `query Q${i} { viewer { member { id } } }`),
  },
  { name: 'seven hundred variables', code: large, query: inUnit('id', `query (${times(700, (i) => `$v${i}: Int`)})`) },
];

const introspectionFragments = getIntrospectionQuery().replace(/^.*?(?=fragment )/s, '');
const introspecting: HostileDocument[] = [
  {
    name: 'types of fields of types of fields',
    code: large,
    query: `{ __schema { types { ${levels(5, 'fields { type { % } }', 'name')} } } }`,
  },
  {
    name: 'the same through fragments',
    code: large,
    query:
      '{ __type(name: "Unit") { ...A } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { possibleTypes { interfaces { name } } }',
  },
  {
    name: 'the whole introspection again and again',
    code: large,
    query: `{ ${times(9, () => '__schema { types { ...FullType } }')} } ${introspectionFragments}`,
  },
];

const huge: HostileDocument[] = [
  { name: 'a hundred kilobytes of commas', code: large, query: `${','.repeat(99_000)}{ viewer { member { id } } }` },
  { name: 'comments by the thousand', code: large, query: `${'#\n'.repeat(20_000)}{ viewer { member { id } } }` },
  { name: 'a hundred and fifty kilobytes of fields', code: large, query: inUnit('id code '.repeat(19_000)) },
  {
    name: 'a document within a string',
    code: large,
    query: inUnit(`courses(filter: { title: { contains: """ ${'{ a { b } } '.repeat(8_000)} """ } }) { totalCount }`),
  },
];

const garbled: HostileDocument[] = [
  { name: 'nothing', code: unparsed, query: '' },
  { name: 'a comment and nothing else', code: unparsed, query: '# { viewer { member { id } } }' },
  { name: 'a null byte', code: unparsed, query: inUnit('id\u0000') },
  { name: 'a string that never ends', code: unparsed, query: inUnit('courses(after: "abc) { totalCount }') },
  { name: 'letters that only look like ours', code: unparsed, query: '{ vi\u0435wer { member { id } } }' },
  { name: 'types instead of operations', code: invalid, query: times(200, (i) => `type T${i} { id: ID }`) },
];

export const hostileDocuments: readonly HostileDocument[] = [
  ...deep,
  ...wide,
  ...aliased,
  ...amplified,
  ...circular,
  ...lists,
  ...annotated,
  ...valued,
  ...many,
  ...introspecting,
  ...huge,
  ...garbled,
];
