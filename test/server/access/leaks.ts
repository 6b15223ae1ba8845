import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import { Oracle } from './oracle.ts';
import { plannerOf, sightOf, told } from './sight.ts';
import type { World } from './world.ts';

const PLANS = 420;

/** More than 10,000 random triples of a viewer, a row and a path to it, and errors. */
export function leaks(world: World): void {
  const oracle = new Oracle(world);

  test('random lists, nested, filtered, sorted and counted, are those of the rows that one sees', async () => {
    let triples = 0;
    let hidden = 0;
    for (let n = 0; n < PLANS; n++) {
      const person = world.random.of(world.people);
      const plan = plannerOf(world, person).plan(1 + world.random.below(4));
      const { data, errors, text } = await person.ask(plan.query, plan.variables);
      const judged = (entity: EntityClass, rows: number) => {
        triples += rows;
        hidden += rows - Math.min(rows, oracle.visible(person, entity).size);
      };
      const expected = plan.expected(sightOf(world, oracle, person), judged);
      try {
        expect(errors).toBeUndefined();
        expect(data).toEqual(expected);
        expect(told(world, oracle, person, text, plan.query)).toEqual([]);
      } catch (error) {
        throw new Error(
          `${person.name}\n${plan.query}\n${JSON.stringify(plan.variables)}\n${(error as Error).message}`,
        );
      }
    }
    expect(triples).toBeGreaterThan(10_000);
    expect(hidden).toBeGreaterThan(triples / 4);
  }, 240_000);

  test('not even an error does: refused filters, cursors, units and ids repeat only what was sent', async () => {
    const deep = (n: number): object => (n ? { parent: deep(n - 1) } : { name: { contains: 'cnr' } });
    for (const person of world.people.filter(({ memberId }) => memberId)) {
      const hidden = world
        .rows(world.entities.get('Unit') as EntityClass)
        .find(({ id }) => !oracle.visible(person, world.entities.get('Unit') as EntityClass).has(id));
      const cursor = Buffer.from(JSON.stringify(['+id', 'unt_0'])).toString('base64url');
      const requests: [string, object, object][] = [
        ['query ($f: UnitFilter) { units(filter: $f) { totalCount } }', { f: deep(9) }, {}],
        ['query ($c: String) { units(after: $c, orderBy: [NAME_ASC]) { totalCount nodes { id } } }', { c: cursor }, {}],
        ['{ units(first: 2, last: 2) { nodes { id } } }', {}, {}],
        ['{ units { nodes { id } } }', {}, { unit: hidden?.id ?? 'none' }],
        ['{ units { nodes { id } } }', {}, { unit: 'no such unit' }],
        ['{ auditEntries(unit: "X") { totalCount } }', {}, {}],
      ];
      for (const [query, variables, options] of requests) {
        const { text } = await person.ask(query, variables, options);
        expect(told(world, oracle, person, text, JSON.stringify([query, variables, options]))).toEqual([]);
      }
      if (!hidden) continue;
      const said = async (unit: string) =>
        (await person.ask('{ units { nodes { id } } }', {}, { unit })).text.replaceAll(unit, '…');
      expect(await said(hidden.id)).toBe(await said('unt_01ARZ3NDEKTSV4RRFFQ69G5FAV'));
    }
  }, 120_000);
}
