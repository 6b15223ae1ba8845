import { courses } from '../../plugins/courses/index.ts';
import { databases, startUnit } from '../kit/index.ts';

const fieldsOfUnit = '{ __type(name: "Unit") { fields { name } } }';

describe.each(databases)('switching plugins on $name', ({ dialect }) => {
  test('each unit has the graph of its plugins, from the next request on', async () => {
    const { ask, close } = await startUnit({ plugins: [courses], enabled: [], dialect });
    const off = await ask(fieldsOfUnit, {}, { unit: 'A1' });
    expect(off.data.__type.fields.map((f: { name: string }) => f.name)).not.toContain('courses');

    const refused = await ask('{ unit(id: "A1") { courses { nodes { title } } } }', {}, { unit: 'A1' });
    expect(refused).toMatchObject({ status: 400, code: 'PLUGIN_NOT_ENABLED' });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ plugin: 'courses' });
    expect(refused.errors?.[0]?.message).toMatch(
      /Its administrator can switch it on; the header `x-unit` asks in another/,
    );

    const set = await ask(
      'mutation { unitPluginSet(input: { unit: "A", plugin: "courses", mode: ENABLED }) { unit { code } plugins { plugin mode inheritedFrom { code } locked } } }',
    );
    expect(set.errors).toBeUndefined();
    expect(set.data.unitPluginSet).toEqual({
      unit: { code: 'A' },
      plugins: [
        { plugin: 'organisation', mode: 'ENABLED', inheritedFrom: null, locked: false },
        { plugin: 'courses', mode: 'ENABLED', inheritedFrom: null, locked: false },
      ],
    });

    const on = await ask(fieldsOfUnit, {}, { unit: 'A1' });
    expect(on.data.__type.fields.map((f: { name: string }) => f.name)).toContain('courses');
    const sibling = await ask(fieldsOfUnit, {}, { unit: 'B1' });
    expect(sibling.data.__type.fields.map((f: { name: string }) => f.name)).not.toContain('courses');

    const made = await ask(
      'mutation { courseCreate(input: { unit: "A", code: "C1", title: "Lockout and tagout" }) { id title unit { code courses { totalCount nodes { title } } } } }',
      {},
      { unit: 'A1' },
    );
    expect(made.errors).toBeUndefined();
    expect(made.data.courseCreate.unit).toEqual({
      code: 'A',
      courses: { totalCount: 1, nodes: [{ title: 'Lockout and tagout' }] },
    });
    await close();
  });
});
