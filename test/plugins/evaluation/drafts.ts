import type { TestServer } from '../../kit/index.ts';
import { content, documents, done, leaf, publishSystem, step, subjectsOf } from './documents.ts';
import { refused, standing } from './refused.ts';

const shown = `query ($id: ID!) { evaluationCycle(id: $id) { version name periodFrom periodTo deviationLimit body { id }
  weights { self unit committee metric } windows { stage from to } systems { nodes { system { code } } } } }`;

/** What can be changed of an evaluation before it is published, and what afterwards. */
export function drafts(running: () => TestServer): void {
  let it: TestServer;
  let cycle: string;
  let body: string;
  const systems = new Map<string, string>();
  beforeAll(async () => {
    it = running();
    for (const [code, subject] of [
      ['draft-team', 'TEAM'],
      ['draft-workshop', 'UNIT'],
    ] as const)
      systems.set(code, (await publishSystem(it.ask, { unit: 'E', code, subject }, content([leaf('a', 100)]))).system);
    const made = await done(
      it.ask(
        'mutation { bodyCreate(input: { unit: "E", kind: REVIEW_COMMITTEE, name: "Jury", establishedOn: "2020-01-01" }) { id } }',
      ),
    );
    body = made.bodyCreate.id;
    const input = { unit: 'E', year: 2026, name: 'Draft', indexSystems: [systems.get('draft-team')], body };
    const weights = { unit: 40, committee: 60 };
    cycle = (await done(it.ask(documents.cycle, { input: { ...input, weights } }))).evaluationCycleCreate.id;
  });

  const read = async () => (await done(it.ask(shown, { id: cycle }))).evaluationCycle;
  const change = async (changes: object, ask = it.ask, version?: number) =>
    ask(documents.change, {
      input: { evaluationCycle: cycle, version: version ?? (await read()).version, changes },
    });

  test('a draft takes what is given, and keeps the rest', async () => {
    const first = await read();
    await done(change({ name: 'Drafted', deviationLimit: 0.5 }));
    expect(await read()).toEqual({ ...first, version: first.version + 1, name: 'Drafted', deviationLimit: 0.5 });
    const days = [{ stage: 'UNIT', from: '2026-03-01', to: '2026-03-31' }];
    await done(
      change({
        ...{ periodTo: '2026-06-30', windows: days, weights: { unit: 100 }, body: null },
        indexSystems: [systems.get('draft-workshop')],
      }),
    );
    expect(await read()).toEqual({
      ...{ version: first.version + 2, name: 'Drafted', deviationLimit: 0.5, body: null },
      ...{ periodFrom: '2026-01-01', periodTo: '2026-06-30', windows: days },
      weights: { self: 0, unit: 100, committee: 0, metric: 0 },
      systems: { nodes: [{ system: { code: 'draft-workshop' } }] },
    });
    await done(change({ indexSystems: [...systems.values()], windows: [] }));
    // The same once more is no change.
    await done(change({ indexSystems: [...systems.values()] }));
    const { nodes } = (await read()).systems;
    expect(nodes.map(({ system }: { system: { code: string } }) => system.code)).toEqual([
      'draft-workshop',
      'draft-team',
    ]);
  });

  test('a change that is wrong in one place changes nothing', async () => {
    const before = await standing(it);
    const at = 'input.changes';
    const wrong = (changes: object, place: string) => refused(change(changes), 'BAD_INPUT', `${at}.${place}`);
    await wrong({ name: ' ' }, 'name');
    await wrong({ weights: { unit: 99.99 } }, 'weights');
    await wrong({ periodFrom: '2026-07-01' }, 'periodTo');
    await wrong({ indexSystems: [] }, 'indexSystems');
    await wrong({ indexSystems: [systems.get('draft-team'), 'eis_none'] }, 'indexSystems');
    await wrong({ name: 'Half', deviationLimit: 100.0001 }, 'deviationLimit');
    await wrong({ body: 'bod_none' }, 'body');
    await refused(change({ name: 'Old' }, it.ask, 1), 'CONFLICT');
    await refused(change({ name: 'Mine' }, it.as('adminA')), 'NOT_FOUND');
    await refused(change({ name: 'Mine' }, it.as('learnerA1')), 'FORBIDDEN');
    expect(await standing(it)).toBe(before);
  });

  test('what is published evaluates by what the draft said last, and keeps it', async () => {
    await done(step(it.ask, cycle, 'Publish'));
    expect([...(await subjectsOf(it.ask, cycle)).keys()].sort()).toEqual(['A', 'A1', 'B', 'B1']);
    const before = await standing(it);
    await refused(change({ name: 'Later' }), 'INVALID_TRANSITION');
    await refused(change({ windows: [], name: 'Later' }), 'INVALID_TRANSITION');
    await refused(change({ windows: [], body: null }), 'INVALID_TRANSITION');
    expect(await standing(it)).toBe(before);
  });
}
