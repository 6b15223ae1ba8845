import { Oracle } from './oracle.ts';
import { type Row, TODAY, type World } from './world.ts';

/** Who sits where, by the tables: the units of whom a person's seats reach, by plugin. */
const told: Readonly<Record<string, (oracle: Oracle, memberId: string) => unknown[]>> = {
  organisation: (oracle, memberId) =>
    sitting(oracle, memberId).map(({ bodyId }) => oracle.byId('Body', bodyId)?.unitId),
  courses: (oracle, memberId) =>
    of(oracle, 'ClassTrainer', memberId)
      .map(({ classId }) => oracle.byId('TrainingClass', classId))
      .filter((row) => !['SETTLED', 'CANCELLED'].includes(String(row?.status)))
      .map((row) => row?.unitId),
  competitions: (oracle, memberId) =>
    of(oracle, 'PanelJudge', memberId)
      .filter(
        ({ competitionId }) =>
          !['AWARDED', 'CANCELLED'].includes(String(oracle.byId('Competition', competitionId)?.status)),
      )
      .map(({ unitId }) => unitId),
  evaluation: (oracle, memberId) => {
    const bodies = sitting(oracle, memberId).map(({ bodyId }) => bodyId);
    return oracle
      .table('EvaluationCycle')
      .filter(({ bodyId, status }) => status !== 'ARCHIVED' && bodyId !== null && bodies.includes(bodyId))
      .map(({ unitId }) => unitId);
  },
  reading: (oracle, memberId) =>
    oracle
      .table('SelfStudyPlan')
      .filter(({ mentorId, status }) => mentorId === memberId && ['IN_REVIEW', 'ACTIVE'].includes(String(status)))
      .map(({ unitId }) => unitId),
};

const of = (oracle: Oracle, entity: string, memberId: string): readonly Row[] =>
  oracle.table(entity).filter((row) => row.memberId === memberId);

const sitting = (oracle: Oracle, memberId: string) =>
  of(oracle, 'Seat', memberId).filter(({ validTo }) => validTo === null || String(validTo) >= TODAY);

/** Every plugin tells all the seats by which a person has power that no role grant tells. */
export function seats(world: World): void {
  const oracle = new Oracle(world);
  const { kernel } = world.server.server;

  test.each(Object.keys(told))('the seats that %s tells are those of its tables', async (id) => {
    const plugin = kernel.installation.plugin(id);
    let found = 0;
    for (const member of oracle.table('Member')) {
      const held = (await plugin?.seats?.(kernel.systemContext(), member.id)) ?? [];
      expect(held.map(({ unitId }) => unitId).toSorted()).toEqual(
        [...new Set(told[id]?.(oracle, member.id).map(String))].toSorted(),
      );
      found += held.length;
    }
    expect(found).toBeGreaterThan(0);
  });
}
