import {
  type GraphQLField,
  GraphQLNonNull,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { courses } from '../../../plugins/courses/index.ts';
import { reading } from '../../../plugins/reading/index.ts';
import type { EntityClass } from '../../../server/data/table.ts';
import type { Plugin } from '../../../server/plugin/define-plugin.ts';
import { databases } from '../../kit/index.ts';
import { Oracle } from './oracle.ts';
import { plannerOf, sightOf, told } from './sight.ts';
import { foundWorld, type Person, type World } from './world.ts';

/** On SQLite the whole of it; what differs on another database would differ in far fewer. */
const PLANS = { sqlite: 420, mysql: 120 };

const isFree = (field: GraphQLField<unknown, unknown>) =>
  !field.args.some(({ type }) => type instanceof GraphQLNonNull);

/** All that can be asked of a type without arguments, links left out: they are the planner's. */
function everything(person: Person, typeName: string, depth: number): string {
  const type = person.schema.getType(typeName);
  if (isUnionType(type))
    return `__typename ${type
      .getTypes()
      .map(({ name }) => `... on ${name} { ${everything(person, name, depth)} }`)
      .join(' ')}`;
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields()).filter((field) => isFree(field) && !field.extensions.link);
  return (
    fields
      .map((field) => {
        const result = getNamedType(field.type);
        if (isLeafType(result)) return field.name;
        if (depth === 0) return '';
        return `${field.name} { ${everything(person, result.name, depth - 1)} }`;
      })
      .join(' ')
      .trim() || '__typename'
  );
}

describe.each(databases)('no row leaks, on $name', ({ dialect }) => {
  let world: World;
  let oracle: Oracle;
  beforeAll(async () => {
    world = await foundWorld([courses as Plugin, reading as Plugin], { dialect, seed: dialect === 'sqlite' ? 7 : 8 });
    oracle = new Oracle(world);
  });

  test('random lists, nested, filtered, sorted and counted, are those of the rows that one sees', async () => {
    let triples = 0;
    let hidden = 0;
    for (let n = 0; n < PLANS[dialect]; n++) {
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
    expect(triples).toBeGreaterThan(dialect === 'sqlite' ? 10_000 : 3_000);
    expect(hidden).toBeGreaterThan(triples / 4);
  }, 240_000);

  test('a row by its id: there for who sees it, and for others just as if it did not exist', async () => {
    for (const person of world.people) {
      const byId = Object.values(person.schema.getQueryType()?.getFields() ?? {}).filter(
        ({ args, type }) => args.length === 1 && args[0]?.name === 'id' && world.entities.has(getNamedType(type).name),
      );
      for (const field of byId) {
        const entity = world.entities.get(getNamedType(field.type).name) as EntityClass;
        const rows = world.rows(entity);
        for (let i = 0; i < rows.length; i += 20) {
          const some = rows.slice(i, i + 20);
          const { data, errors } = await person.ask(
            `{ ${some.map(({ id }, n) => `r${n}: ${field.name}(id: "${id}") { id }`).join(' ')} }`,
          );
          expect(errors).toBeUndefined();
          const seen = oracle.visible(person, entity);
          expect(data).toEqual(Object.fromEntries(some.map(({ id }, n) => [`r${n}`, seen.has(id) ? { id } : null])));
        }
        const hidden = rows.find(({ id }) => !oracle.visible(person, entity).has(id));
        const ask = (id: string) => person.ask(`{ ${field.name}(id: "${id}") { id } }`);
        const absent = await ask(`${entity.idPrefix}_01ARZ3NDEKTSV4RRFFQ69G5FAV`);
        if (hidden) expect((await ask(hidden.id)).text).toBe(absent.text);
      }
    }
  }, 240_000);

  test('no field of a row that one sees tells of one that one does not', async () => {
    for (const person of world.people)
      for (const { field, entity } of plannerOf(world, person).roots) {
        // The audit log names the rows that were changed: whoever reads it may know of them.
        if (field === 'auditEntries') continue;
        const { text, data } = await person.ask(
          `{ ${field}(first: 15) { nodes { ${everything(person, entity.name, 2)} } } }`,
        );
        expect({ field, data: data?.[field] }).toEqual({ field, data: expect.anything() });
        expect(told(world, oracle, person, text)).toEqual([]);
      }
    const roots = world.people.map(async (person) => {
      const free = Object.values(person.schema.getQueryType()?.getFields() ?? {}).filter(isFree);
      for (const field of free.filter(({ type }) => !getNamedType(type).name.endsWith('Connection'))) {
        const { text } = await person.ask(
          `{ ${field.name} { ${everything(person, getNamedType(field.type).name, 3)} } }`,
        );
        expect(told(world, oracle, person, text)).toEqual([]);
      }
    });
    await Promise.all(roots);
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
});
