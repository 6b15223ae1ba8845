import { courses } from '../../../plugins/courses/index.ts';
import type { Plugin } from '../../../server/plugin/define-plugin.ts';
import { Oracle } from './oracle.ts';
import { plannerOf, sightOf, told } from './sight.ts';
import { foundWorld } from './world.ts';

const world = await foundWorld([courses as Plugin]);
const oracle = new Oracle(world);
describe.each(world.people.map((person) => ({ name: person.name, person })))('$name', ({ person }) => {
  const planner = plannerOf(world, person);

  test.each(planner.roots.map(({ field, entity }) => ({ field, entity })))(
    'sees in `$field` exactly their rows, with exactly what hangs on them',
    async ({ field, entity }) => {
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

      const around = planner.around(field, entity, { first: 20 });
      const nested = await person.ask(around.query, around.variables);
      expect(nested.errors).toBeUndefined();
      expect(nested.data).toEqual(around.expected(sightOf(world, oracle, person), () => {}));
      expect(told(world, oracle, person, nested.text, around.query)).toEqual([]);
    },
  );
});
