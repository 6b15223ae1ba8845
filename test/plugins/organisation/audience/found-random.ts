import { Member } from '../../../../plugins/organisation/members/member.ts';
import { Membership } from '../../../../plugins/organisation/members/membership.ts';
import { foundUnit } from '../../../../plugins/organisation/units/found-unit.ts';
import type { Kernel } from '../../../../server/kernel/boot/kernel.ts';
import type { RandomFactory } from './arbitraries.ts';

/** `now`: since long ago, without an end. */
const periods = (today: string) =>
  ({
    now: { validFrom: '2020-01-01', validTo: null },
    'today only': { validFrom: today, validTo: today },
    past: { validFrom: '2020-01-01', validTo: '2020-12-31' },
    future: { validFrom: '2999-01-01', validTo: null },
  }) as const;

let founded = 0;

/** Founds a factory below `rootId`; its units and members by id. */
export async function foundRandom(kernel: Kernel, factory: RandomFactory, rootId: string) {
  const mark = `r${++founded}`;
  const ids = await kernel.systemContext().transaction(async (context) => {
    const unitIds: string[] = [];
    for (const [i, { parent, kind, tags }] of factory.units.entries()) {
      const parentId = unitIds.length ? (unitIds[parent % unitIds.length] ?? rootId) : rootId;
      const code = `${mark}-${i}`;
      unitIds.push((await foundUnit(context, { code, name: code, kind, parentId, tags, validFrom: '2020-01-01' })).id);
    }
    const memberIds: string[] = [];
    for (const [i, { employment, status, memberships }] of factory.members.entries()) {
      const name = `${mark}-${i}`;
      const member = await context.insert(Member, { employeeNo: name, name, employment, status });
      memberIds.push(member.id);
      for (const [n, { unit, kind, when, ...rest }] of memberships.entries())
        await context.insert(Membership, {
          memberId: member.id,
          unitId: unitIds[unit % unitIds.length] ?? rootId,
          kind: n === 0 ? 'PRIMARY' : kind,
          ...periods(context.today())[when],
          ...rest,
        });
    }
    return { unitIds, memberIds };
  });
  await kernel.refreshDirectory();
  return ids;
}
