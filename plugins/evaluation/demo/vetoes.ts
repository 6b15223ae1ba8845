import type { Context } from 'qinxue/plugin';
import { VetoHit, type VetoStatus } from '../vetoes/veto-hit.ts';
import { placed } from './fill-sheets.ts';

const words: { readonly [S in VetoStatus]: { readonly fact: string; readonly liftReason: string | null } } = {
  PROPOSED: {
    fact: '十月发生一起工伤事故，正在调查。 An accident at work in October; it is looked into.',
    liftReason: null,
  },
  CONFIRMED: { fact: '六月发生一起工伤事故。 An accident at work in June.', liftReason: null },
  LIFTED: {
    fact: '九月上报一起工伤事故。 An accident at work was reported in September.',
    liftReason: '经复查，事故不在本班组。 It was not in this team.',
  },
};

/** A veto of each status, against one of the last teams each. */
export async function bringVetoes(
  context: Context,
  cycleId: string,
  judges: readonly string[],
  statuses: readonly VetoStatus[],
): Promise<void> {
  const [chair = null, proposedById = null] = judges;

  const teams = (await placed(context, cycleId)).filter(({ subject }) => subject.kind === 'TEAM');
  await context.insertAll(
    VetoHit,
    statuses.flatMap((status, i) => {
      const { subject, nodes = [] } = teams.at(-1 - i) ?? {};
      const node = nodes.find(({ kind }) => kind === 'VETO');
      if (!subject || !node?.effect) return [];
      const { id: subjectId, unitId, superiorUnitId, memberId } = subject;
      const against = { cycleId, subjectId, unitId, superiorUnitId, memberId };
      const by = { proposedById, decidedById: status === 'PROPOSED' ? null : chair };
      return [
        { ...against, ...by, node: node.code, effect: node.effect, capBand: node.capBand, status, ...words[status] },
      ];
    }),
  );
}
