import type { TestServer } from '../../kit/index.ts';
import { documents, teach } from './documents.ts';

/** What a unit sets and switches. */
export function courseSwitches(running: () => TestServer): void {
  let it: TestServer;
  beforeAll(() => {
    it = running();
  });

  test('the settings of the unit are obeyed', async () => {
    const { course } = await teach(it.as('trainerA'), { unit: 'A', code: 'S' });
    const set = (settings: object) =>
      it.ask(
        'mutation ($settings: JSONObject) { unitPluginSet(input: { unit: "A", plugin: "courses", mode: ENABLED, settings: $settings }) { unit { code } } }',
        { settings },
      );
    expect((await set({ defaultDueDays: -1 })).code).toBe('BAD_INPUT');
    expect((await set({ selfEnrolment: false, defaultDueDays: 10 })).errors).toBeUndefined();
    expect((await it.as('learnerA1')(documents.enrol, { input: { course } })).code).toBe('FORBIDDEN');
    const member = it.memberIds.get('learnerA1');
    const given = await it.as('trainerA')(documents.enrol, { input: { course, member } });
    expect(given.data.enrolmentCreate).toMatchObject({
      source: 'ASSIGNED',
      enrolledOn: '2026-03-03',
      dueOn: '2026-03-13',
    });
    await set({});
    expect((await it.as('leaderA1')(documents.enrol, { input: { course } })).data.enrolmentCreate.dueOn).toBeNull();
  });

  test('a unit that has courses read-only is left alone, also from a unit that has not', async () => {
    const { course } = await teach(it.ask, { unit: 'E', code: 'Q' });
    const own = (await it.as('learnerA1')(documents.enrol, { input: { course } })).data.enrolmentCreate.id;
    const set = (mode: string) =>
      it.ask(`mutation { unitPluginSet(input: { unit: "A", plugin: "courses", mode: ${mode} }) { unit { code } } }`);
    await set('SUSPENDED');
    for (const document of [documents.confirm, documents.withdraw, documents.expire])
      expect((await it.ask(document, { input: { enrolment: own } })).code).toBe('PLUGIN_SUSPENDED');
    expect((await it.ask(documents.create, { input: { unit: 'A', code: 'Q2', title: 'Q' } })).code).toBe(
      'PLUGIN_SUSPENDED',
    );
    const assigned = await it.ask(documents.assign, { input: { course, unit: 'E' } });
    expect(assigned.data.courseAssign).toEqual({ created: 4, already: 0, skipped: 6 });
    await set('INHERIT');
  });

  test('read-only means read-only; off and on again, everything answers byte for byte as before', async () => {
    const queries = [
      `{ unit(id: "A") { courses { totalCount edges { cursor node { id code title currentVersion { no }
        versions(first: 5) { nodes { no completionRule { kind of { kind } } modules { title items { title } } } } } } } } }`,
      `{ unit(id: "A") { courses { nodes { enrolments(first: 10) { totalCount nodes { id member { name } status progress
        completion { isMet unmet { sentence } } itemProgress(first: 3) { nodes { state watchedSeconds item { title } } } } } } } } }`,
    ];
    const whole = async () => {
      const answers = await Promise.all(queries.map((query) => it.ask(query)));
      for (const { errors } of answers) expect(errors).toBeUndefined();
      return answers.map(({ text }) => text);
    };
    const before = await whole();
    const set = (mode: string) =>
      it.ask(`mutation { unitPluginSet(input: { unit: "E", plugin: "courses", mode: ${mode} }) { unit { code } } }`);
    await it.ask(
      'mutation { unitPluginSet(input: { unit: "A", plugin: "courses", mode: INHERIT }) { unit { code } } }',
    );
    await set('SUSPENDED');
    const course = JSON.parse(before[0] ?? '').data.unit.courses.edges[0].node.id;
    expect((await it.as('leaderA1')(documents.enrol, { input: { course } })).code).toBe('PLUGIN_SUSPENDED');
    expect(await whole()).toEqual(before);
    await set('DISABLED');
    expect((await it.ask(queries[0] ?? '')).code).toBe('PLUGIN_NOT_ENABLED');
    await set('ENABLED');
    expect(await whole()).toEqual(before);
  });
}
