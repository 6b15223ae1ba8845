import { plugins } from '../../../plugins/index.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { databases } from '../../kit/databases/index.ts';
import type { Lived } from './part.ts';
import { parts } from './parts.ts';
import { peopleOf, whole } from './roster.ts';
import { Year } from './year.ts';

/** What single workshops do without. */
const without: Readonly<Record<string, string>> = { W6: 'courses', W7: 'competitions', W8: 'reading' };

/** On a database server where there is one: the sets of plugins live their year on the embedded one. */
const [database = { name: 'SQLite', dialect: 'sqlite' as const }] = [...databases].reverse();

describe(`A year of an organisation on ${database.name}`, () => {
  let year: Year;
  const lived = new Map<string, Lived>();
  beforeAll(async () => {
    year = await Year.begin(plugins, whole, database);
  });
  afterAll(() => year?.end());

  test('begins with its roster: every unit and every person where they belong', async () => {
    const [counts] = await year.rows(
      sql`SELECT (SELECT COUNT(*) FROM organisation_unit WHERE kind = 'TEAM') AS teams, (SELECT COUNT(*) FROM organisation_member) AS people, (SELECT COUNT(*) FROM organisation_membership) AS places`,
    );
    expect(Object.values(counts ?? {}).map(Number)).toEqual([24, 480, 480]);
    expect(peopleOf(whole)).toHaveLength(480);
    const { unit } = await year.tell('E01', '{ unit(id: "W3") { children { totalCount } } }');
    expect(unit.children.totalCount).toBe(3);
  });

  test('has plugins switched on for all, and in three workshops differently', async () => {
    for (const { plugin } of parts) await year.enable(plugin, 'E');
    for (const [workshop, plugin] of Object.entries(without)) await year.enable(plugin, workshop, 'DISABLED');
    for (const { plugin, root } of parts)
      for (const workshop of year.workshops) {
        const answer = await year.ask(`${workshop}-H`, `{ ${root} { totalCount } }`);
        const isOff = without[workshop] === plugin;
        expect([workshop, plugin, answer.code]).toEqual([workshop, plugin, isOff ? 'PLUGIN_NOT_ENABLED' : undefined]);
      }
  });

  test.each(parts)('runs its $plugin', async ({ plugin, live }) => {
    const workshops = year.workshops.filter((workshop) => without[workshop] !== plugin);
    lived.set(plugin, await live(year, workshops));
  });

  // At the end, when everything that could disturb another plugin's numbers has happened.
  test.each(parts)('has the right numbers of its $plugin', async ({ plugin }) => {
    expect(lived.has(plugin)).toBe(true);
    await lived.get(plugin)?.check();
  });
});
