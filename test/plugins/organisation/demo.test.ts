import { demoPeople } from '../../../plugins/organisation/demo/demo-people.ts';
import { demoUnits } from '../../../plugins/organisation/demo/demo-units.ts';
import { fillDemo } from '../../../server/kernel/boot/demo.ts';
import { startServer } from '../../../server/start-server.ts';
import { client, databases, freshDatabaseUrl } from '../../kit/index.ts';

test('the demonstration is always the same: 33 units and 480 people of different names', () => {
  expect(demoUnits.filter(({ kind }) => kind === 'TEAM')).toHaveLength(24);
  expect(demoUnits.filter(({ kind }) => kind === 'WORKSHOP' || kind === 'SECTION')).toHaveLength(8);
  const people = demoPeople();
  expect(people).toEqual(demoPeople());
  expect(people).toHaveLength(480);
  expect(new Set(people.map(({ name }) => name)).size).toBe(480);
  expect(people.filter(({ leader, unit }) => leader && unit.includes('-T'))).toHaveLength(24);
});

describe.each(databases)('the demonstration on $name', ({ dialect }) => {
  test('fills an empty database, and only an empty one', async () => {
    const database = await freshDatabaseUrl(dialect);
    const server = await startServer({ plugins: [], databaseUrl: database.url, durable: false, logger: false });
    try {
      expect(await fillDemo(server.kernel)).toBe(true);
      expect(await fillDemo(server.kernel)).toBe(true);

      const url = await server.app.listen({ port: 0, host: '127.0.0.1' });
      const signIn = async (login: string) => {
        const { data } = await client(url)(
          `mutation { sessionCreate(input: { login: "${login}", password: "demo" }) { token } }`,
        );
        return client(url, { token: data.sessionCreate.token });
      };
      const admin = await signIn('admin');
      const seen = await admin(`{
        members { totalCount }
        units(filter: { kind: { eq: TEAM } }) { totalCount }
        roles(first: 20) { nodes { code } }
        unit(id: "QX") {
          name roleGrants(first: 50) { nodes { role { code } } }
          bodies { nodes { name predecessor { name } seats(first: 30) { totalCount } } }
        }
        viewer { permissions unit { code } }
      }`);
      expect(seen.errors).toBeUndefined();
      expect(seen.data.members.totalCount).toBe(480);
      expect(seen.data.units.totalCount).toBe(24);
      expect(seen.data.viewer.unit.code).toBe('QX-S3-T1');
      expect(seen.data.viewer.permissions).toContain('organisation.import-roster');
      expect(seen.data.unit.name).toBe('勤学机械厂');
      expect(seen.data.unit.bodies.nodes).toContainEqual(
        expect.objectContaining({ predecessor: { name: '自学成才奖评审委员会' } }),
      );
      const learner = await signIn('learner');
      const team = await learner('{ members { totalCount } viewer { unit { code memberships { totalCount } } } }');
      expect(team.data.viewer.unit).toEqual({ code: 'QX-W1-T1', memberships: { totalCount: 21 } });
      expect(team.data.members.totalCount).toBe(21);
      const analyst = await signIn('analyst');
      expect((await analyst('{ members(first: 480) { nodes { name } } }')).data.members.nodes).toHaveLength(480);
      const granted = await admin(
        '{ members(first: 100, filter: { employeeNo: { startsWith: "QX00" } }) { nodes { roleGrants { nodes { role { code } } } } } }',
      );
      expect(granted.errors).toBeUndefined();
    } finally {
      await server.close();
      await database.drop();
    }
  });
});
