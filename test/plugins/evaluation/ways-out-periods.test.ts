import { databases } from '../../kit/index.ts';
import { documents, done, step } from './documents.ts';
import { refused } from './refused.ts';
import { back, waysOf } from './ways.ts';

describe.each(databases)(
  'The name and the period of an evaluation that is called off or open again, on $name',
  ({ dialect }) => {
    const { running, begin, closing, score, calculate } = waysOf(dialect);
    let { it, system } = {} as ReturnType<typeof running>;
    beforeAll(() => {
      ({ it, system } = running());
    });

    test('a cancelled evaluation gives its name to another of the same year, and says what it is', async () => {
      const names = async () =>
        (
          await done(
            it.ask(
              '{ unit(id: "A") { evaluationCycles(orderBy: ID_ASC, filter: { name: { contains: "Spring" } }) { nodes { name status } } } }',
            ),
          )
        ).unit.evaluationCycles.nodes.map(({ name, status }: { name: string; status: string }) => `${name} ${status}`);
      const cancel = (evaluationCycle: string) =>
        done(it.ask(back('Cancel'), { input: { evaluationCycle, reason: 'Begun too early.' } }));
      await cancel(await begin('Spring'));
      expect(await names()).toEqual(['Spring CANCELLED']);
      await cancel(await begin('Spring'));
      // A draft may be given the name, too.
      const input = { unit: 'A', year: 2026, name: 'Summer', indexSystems: [system], weights: { unit: 100 } };
      const { id: evaluationCycle, version } = (await done(it.ask(documents.cycle, { input }))).evaluationCycleCreate;
      const changes = { name: 'Spring' };
      await done(it.ask(documents.change, { input: { evaluationCycle, version, changes } }));
      expect(await names()).toEqual(['Spring（已取消） CANCELLED', 'Spring（已取消2） CANCELLED', 'Spring DRAFT']);
      // Of one that goes on it is taken.
      await refused(it.ask(documents.cycle, { input: { ...input, name: 'Spring' } }), 'CONFLICT');
    });

    test('the period of an evaluation stays closed while it is open again, until it is called off', async () => {
      const period = { unit: 'B', periodFrom: '2026-01-01', periodTo: '2026-03-31' };
      const cycle = await begin('Quarter', period);
      await done(score(cycle, { adminB: 50, learnerB1: 60 }));
      for (const command of closing) await done(step(it.ask, cycle, command));
      await calculate(cycle);
      const { data } = await it.ask(
        'mutation ($input: UnitCreateInput!) { unitCreate(input: $input) { id version } }',
        {
          input: { parent: 'B', code: 'B9', name: 'B9', kind: 'TEAM', validFrom: '2026-01-01' },
        },
      );
      expect(data.unitCreate.id).toBeDefined();
      const transfer = (unit: string) =>
        it.ask('mutation ($input: MemberTransferInput!) { memberTransfer(input: $input) { id } }', {
          input: { member: it.memberIds.get('learnerB1'), from: '2026-03-31', placement: { unit } },
        });
      expect((await transfer('B9')).errors).toBeUndefined();
      await done(step(it.ask, cycle, 'Close'));
      await refused(transfer('B1'), 'PERIOD_CLOSED');
      const reason = 'A mark was wrong.';
      await done(it.ask(back('Reopen'), { input: { evaluationCycle: cycle, reason } }));
      await refused(transfer('B1'), 'PERIOD_CLOSED');
      await done(it.ask(back('Cancel'), { input: { evaluationCycle: cycle, reason } }));
      await done(transfer('B1'));
    });
  },
);
