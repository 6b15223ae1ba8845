import { courses } from '../../../plugins/courses/index.ts';
import { startUnit, type TestServer } from '../../kit/index.ts';

describe('what a refusal tells', () => {
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses] });
    const role = { code: 'founder', title: 'Founder', permissions: ['organisation.manage-units'] };
    await it.ask('mutation ($input: RoleCreateInput!) { roleCreate(input: $input) { id } }', { input: role });
    for (const [role, unit] of [
      ['unit-admin', 'A1'],
      ['founder', 'A'],
    ] as const)
      await it.ask('mutation ($input: RoleGrantCreateInput!) { roleGrantCreate(input: $input) { id } }', {
        input: { member: it.memberIds.get(role === 'founder' ? 'learnerA1' : 'learnerB1'), role, unit },
      });
  });
  afterAll(() => it.close());

  test('names the unit that has locked a plugin to those who see that unit', async () => {
    const set = 'mutation ($input: UnitPluginSetInput!) { unitPluginSet(input: $input) { unit { code } } }';
    await it.ask(set, { input: { unit: 'A', plugin: 'courses', mode: 'ENABLED', locked: true } });
    const off = { input: { unit: 'A1', plugin: 'courses', mode: 'DISABLED' } };
    const told = async (person: 'adminA' | 'learnerB1') => {
      const { errors } = await it.as(person)(set, off, { unit: 'A1' });
      expect(errors?.[0]?.extensions?.code).toBe('PLUGIN_LOCKED');
      return errors?.[0]?.message;
    };
    expect(await told('adminA')).toContain('below Unit A;');
    expect(await told('learnerB1')).toContain('below one above this;');
  });

  test('counts the people of a unit for those who may see them', async () => {
    const { data } = await it.ask('{ unit(id: "A1") { version } }');
    const ended = async (ask: TestServer['ask']) => {
      const { errors } = await ask('mutation ($input: UnitUpdateInput!) { unitUpdate(input: $input) { id } }', {
        input: { unit: 'A1', version: data.unit.version, changes: { validTo: '2026-01-01' } },
      });
      return errors?.[0]?.message;
    };
    expect(await ended(it.ask)).toContain('0 units and 2 memberships');
    expect(await ended(it.as('learnerA1'))).toContain('leaves units or memberships that last longer');
  });
});
