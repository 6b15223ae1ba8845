import { plugins } from '../../../plugins/index.ts';
import { sql } from '../../../server/data/sql.ts';
import { peopleOf, whole } from './roster.ts';
import { Year } from './year.ts';

describe('A year of an organisation', () => {
  let year: Year;
  beforeAll(async () => {
    year = await Year.begin(plugins, whole, { dialect: 'sqlite' });
  });
  afterAll(() => year?.end());

  test('begins with its roster: every unit and every person where they belong', async () => {
    const [counts] = await year.rows(
      sql`SELECT (SELECT COUNT(*) FROM organisation_unit WHERE kind = 'TEAM') AS teams, (SELECT COUNT(*) FROM organisation_member) AS people, (SELECT COUNT(*) FROM organisation_membership) AS places`,
    );
    expect(counts).toEqual({ teams: 24, people: 480, places: 480 });
    expect(peopleOf(whole)).toHaveLength(480);
    const { unit } = await year.tell('E01', '{ unit(id: "W3") { children { totalCount } } }');
    expect(unit.children.totalCount).toBe(3);
  });
});
