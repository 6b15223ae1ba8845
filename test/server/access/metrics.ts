import { Oracle } from './oracle.ts';
import { PersonView } from './person-view.ts';
import type { World } from './world.ts';

interface Value {
  readonly available: boolean;
  readonly reason: string | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const nothing = { available: false, reason: 'FORBIDDEN', value: null, numerator: null, denominator: null };

/** Everyone by every metric of every installed plugin, in every unit that they see. */
export function metrics(world: World): void {
  const oracle = new Oracle(world);
  const { installation } = world.server.server.kernel;
  const all = installation.metrics.map((metric, n) => ({ ...metric, alias: `m${n}` }));
  let withheld = 0;
  let told = 0;

  test.each(world.people.map((person) => ({ name: person.name, person })))(
    '$name reads a metric where they hold the permission that it asks for, and nowhere else',
    async ({ person }) => {
      const view = new PersonView(person, oracle, world);
      const fields = all.map(({ id, alias }) => `${alias}: metric(id: "${id}") { ...Value }`).join(' ');
      const { data, errors } = await person.ask(
        `{ units(first: 100) { nodes { id ${fields} } } } fragment Value on MetricValue { available reason value numerator denominator }`,
      );
      expect(errors).toBeUndefined();
      for (const unit of data.units.nodes as ({ id: string } & Record<string, Value>)[])
        for (const { id, alias, view: permission } of all) {
          const mayRead = view.holds(permission.id, unit.id);
          const where = { metric: id, unit: unit.id };
          if (mayRead) expect({ ...where, reason: unit[alias]?.reason }).not.toEqual({ ...where, reason: 'FORBIDDEN' });
          else expect({ ...where, ...unit[alias] }).toEqual({ ...where, ...nothing });
          if (mayRead) told += 1;
          else withheld += 1;
        }
    },
  );

  test('and there was something to read and something to withhold', () => {
    expect(told).toBeGreaterThan(100);
    expect(withheld).toBeGreaterThan(100);
  });
}
