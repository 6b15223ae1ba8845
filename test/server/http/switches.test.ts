import { courses } from '../../../plugins/courses/index.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';

/** What shows that a switch is on only in how long it takes. */
const switches = { plans: { plans: false }, remembersValidation: { remembersValidation: false } } as const;

describe.each(databases)('on $name, a server answers the same', ({ dialect }) => {
  const seen = /"(id|cursor|startCursor|endCursor|token|requestId|createdAt|updatedAt)":"[^"]*"/g;
  const asked: readonly [string, object?][] = [
    [
      '{ courses(first: 5, orderBy: CODE_ASC) { totalCount nodes { code title unit { code parent { code } } enrolments { totalCount } } } }',
    ],
    ['query ($id: ID!) { course(id: $id) { code } }', { id: 'crs_none' }],
    ['query ($code: String) { courses(filter: { code: { eq: $code } }) { nodes { code } } }'],
    ['query ($code: String) { courses(filter: { code: { eq: $code } }) { nodes { code } } }', { code: null }],
    ['query ($code: String) { courses(filter: { code: { eq: $code } }) { nodes { code } } }', { code: 'c1' }],
    ['query ($more: Boolean = true) { courses { nodes { code title @skip(if: $more) } } }', { more: false }],
    ['query ($more: Boolean = true) { courses { nodes { code title @skip(if: $more) } } }', { more: null }],
    ['query ($n: Int!) { courses(first: $n) { nodes { code } } }', { n: -1 }],
    ['{ courses(after: "none") { nodes { code } } units { nodes { code } } }'],
    ['{ viewer { member { name } unit { code plugins { plugin state { isOn: __typename } } } } }'],
    ['{ courses { nodes { __typename code: title } } }'],
    ['mutation { courseCreate(input: { unit: "A", code: "c1", title: "T" }) { id code } }'],
    [
      'mutation ($c: String!) { a: courseCreate(input: { unit: "A", code: $c, title: "T" }) { code unit { code } } }',
      { c: 'c9' },
    ],
    ['{ nothing }'],
    ['subscription { any }'],
  ];

  test.each(Object.entries(switches))('without the fast path of `%s`', async (_switch, options) => {
    const servers: TestServer[] = [];
    for (const each of [{}, options]) {
      const server = await startUnit({ plugins: [courses], dialect, options: { plans: true, ...each } });
      servers.push(server);
      for (const code of ['c1', 'c2', 'c3'])
        await server.ask(
          'mutation ($code: String!) { courseCreate(input: { unit: "A", code: $code, title: "T" }) { id } }',
          { code },
        );
    }
    const told = async (server: TestServer, [text, variables]: (typeof asked)[number]) => {
      const { status, text: body } = await server.ask(text, variables);
      return { status, body: body.replaceAll(seen, '"$1":"…"') };
    };
    for (const each of asked)
      for (const again of [1, 2]) {
        const [fast, plain] = await Promise.all(servers.map((server) => told(server, each)));
        expect({ each, again, ...fast }).toEqual({ each, again, ...plain });
      }
  });
});
