import { bad, chain, costly, type HostileDocument, inUnit, large } from './hostile-shapes.ts';

const hundred =
  'courses(first: 100) { nodes { enrolments(first: 100) { nodes { member { enrolments(first: 100) { nodes { id } } } } } } }';
/** More rows than anyone reads. */
export const lists: readonly HostileDocument[] = [
  { name: 'a million rows', code: large, query: inUnit('courses(first: 1000000) { nodes { id } }') },
  {
    name: 'a million rows by a variable',
    code: large,
    query: inUnit('courses(first: $n) { nodes { id } }', 'query ($n: Int)'),
    variables: { n: 1_000_000 },
  },
  {
    name: 'a million rows by a default',
    code: large,
    query: inUnit('courses(first: $n) { nodes { id } }', 'query ($n: Int = 1000000)'),
  },
  {
    name: 'a million rows in a fragment',
    code: large,
    query: `${inUnit('...Rows')} fragment Rows on Unit { courses(first: 1000000) { totalCount } }`,
  },
  {
    name: 'more rows than numbers can say',
    code: large,
    query: inUnit('courses(first: 99999999999999999999999) { nodes { id } }'),
  },
  { name: 'fewer than no rows', code: bad, query: inUnit('courses(first: -1) { nodes { id } }') },
  {
    name: 'a row and a half, to the power of 999',
    code: bad,
    query: inUnit('courses(first: 1.5e999) { nodes { id } }'),
  },
  {
    name: 'a page size that is no number',
    code: bad,
    query: inUnit('courses(first: $n) { nodes { id } }', 'query ($n: Int)'),
    variables: { n: ['1000000'] },
  },
  { name: 'a hundred times a hundred times a hundred', code: costly, query: inUnit(hundred) },
  {
    name: 'the same by variables',
    code: costly,
    query: inUnit(hundred.replaceAll('100', '$n'), 'query ($n: Int)'),
    variables: { n: 100 },
  },
  {
    name: 'ordinary pages on four levels',
    code: costly,
    query: inUnit(
      'courses { edges { node { enrolments { edges { node { member { enrolments { edges { node { id } } } } } } } } } }',
    ),
  },
  {
    name: 'pages multiplied by fragments',
    code: costly,
    query: `${inUnit('...F0')} ${chain(7, 2, 'courses(first: 100) { nodes { unit { id } } }')}`,
  },
];
