import { defaultRoles } from '../../../server/kernel/contract/permission.ts';
import type { Answer } from '../../kit/index.ts';
import { Calls } from './calls.ts';
import { Everything } from './everything.ts';
import { Oracle } from './oracle.ts';
import { along, nameOf, paths } from './paths.ts';
import { type Position, Positions, positions } from './positions.ts';
import { type Plan, planOf } from './selection.ts';
import { shapeOf, sightOf, told } from './sight.ts';
import type { World } from './world.ts';

/** How many rows of a path's entity one query may cost, by the lists that it goes through. */
const MAX = [16, 12, 6, 4];
const CALLS = 4;

const absent = (prefix: string) => `${prefix}_01ARZ3NDEKTSV4RRFFQ69G5FAV`;

/**
 * Everyone by every field that leads to rows, for rows in every position, directly and nested. All of it is
 * derived from the schema, so that a plugin is in it by being installed.
 */
export function matrix(world: World): void {
  const oracle = new Oracle(world);
  const standing = new Positions(world, oracle);
  const calls = new Calls(world, world.random);

  test('every default role and a stranger are among the people, and rows of each position among the rows', () => {
    const names = world.people.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([...defaultRoles.map((role) => `${role} of A`), 'stranger', 'nobody']),
    );
    for (const person of world.people.filter(({ home }) => home === 'A')) {
      const found = new Set<Position>();
      for (const entity of world.entities.values())
        for (const row of standing.some(person, entity, MAX[0] ?? 0)) found.add(standing.of(person, entity, row));
      expect([...positions].filter((position) => !found.has(position))).toEqual([]);
    }
  });

  describe.each(world.people.map((person) => ({ name: person.name, person })))('$name', ({ person }) => {
    const shape = shapeOf(world, person);
    const sight = sightOf(world, oracle, person);
    const check = async ({ query, variables, expected }: Plan) => {
      const { data, errors, text } = await person.ask(query, variables);
      expect(errors).toBeUndefined();
      expect(data).toEqual(expected(sight));
      expect(told(world, oracle, person, text, query)).toEqual([]);
    };

    test.each(shape.lists)('sees in `$field` exactly their rows', async ({ field, entity }) => {
      const columns = 'totalCount pageInfo { hasNextPage endCursor } nodes { id }';
      const expected = oracle.visible(person, entity);
      const found: string[] = [];
      for (let after: string | null = null; ; ) {
        const { data, errors } = await person.ask(
          `query ($after: String) { ${field}(first: 100, after: $after) { ${columns} } }`,
          { after },
        );
        if (errors) throw new Error(JSON.stringify(errors));
        expect(data[field].totalCount).toBe(expected.size);
        found.push(...data[field].nodes.map(({ id }: { id: string }) => id));
        if (!data[field].pageInfo.hasNextPage) break;
        after = data[field].pageInfo.endCursor;
      }
      expect(found.toSorted()).toEqual([...expected].toSorted());
    });

    test.each(paths(shape).map((path) => ({ path, name: nameOf(path) })))(
      'sees along `$name` what they may of every position, and of all that hangs on it',
      async ({ path }) => {
        const most = MAX[path.steps.length] ?? 2;
        const rows = standing.some(person, path.entity, most);
        for (const selection of shape.around(path.entity, 5))
          await check(planOf([along(path, { rows, most, selection }, world.rows)]));

        const ask = async (depth: number): Promise<Answer & { readonly asked: string }> => {
          const everything = new Everything(shape, calls);
          const also = everything.of(shape.type(path.entity)?.name ?? '', depth);
          const selection = { columns: [], ones: [], lists: [], also };
          const { query, variables } = everything.beside(planOf([along(path, { rows, most, selection }, world.rows)]));
          const answer = await person.ask(query, variables);
          // Some types have more below them than one query may ask for.
          if (answer.code?.startsWith('QUERY_TOO_') && depth > 0) return ask(depth - 1);
          return { ...answer, asked: `${query}${JSON.stringify(variables)}` };
        };
        const { data, text, asked } = await ask(3);
        expect(data).toBeTruthy();
        expect(told(world, oracle, person, text, asked)).toEqual([]);
      },
    );

    test.each(shape.singles)(
      'gets by `$field` the rows they see, and of a hidden one what is said of an absent one',
      async ({ field, entity }) => {
        const rows = standing.some(person, entity, MAX[0] ?? 0);
        const whole = shape.plain(entity);
        await check(
          planOf(
            [],
            rows.map(({ id }, n) => ({ alias: `r${n}`, field, entity, id, selection: whole })),
          ),
        );

        const hidden = world.rows(entity).filter(({ id }) => !sight.sees(entity, id));
        const selection = { columns: [], ones: [], lists: [], also: 'id' };
        const ask = async (ids: readonly string[]) => {
          const { query, variables } = planOf(
            [],
            ids.map((id, n) => ({ alias: `r${n}`, field, entity, id, selection })),
          );
          return (await person.ask(query, variables)).text;
        };
        for (let n = 0; n < hidden.length; n += 20) {
          const some = hidden.slice(n, n + 20);
          const nothing = await ask(some.map(() => absent(entity.idPrefix)));
          expect(await ask(some.map(({ id }) => id))).toBe(nothing);
          // What has a code may be asked for by it.
          expect(await ask(some.map(({ id, code }) => (typeof code === 'string' ? code : id)))).toBe(nothing);
        }
      },
    );

    test.each(shape.others)('is told by `$name` of no row that they do not see', async (field) => {
      for (let n = 0; n < CALLS; n++) {
        const everything = new Everything(shape, calls);
        const query = everything.query(everything.field(field, 3));
        const { text, code } = await person.ask(query, everything.variables);
        expect({ code }).not.toEqual({ code: expect.stringMatching(/INTERNAL|VALIDATION|PARSE/) });
        expect(told(world, oracle, person, text, `${query}${JSON.stringify(everything.variables)}`)).toEqual([]);
        if (!field.args.length) break;
      }
    });
  });
}
