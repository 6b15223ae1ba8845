import { Member } from '../../plugins/organisation/members/member.ts';
import { Membership } from '../../plugins/organisation/members/membership.ts';
import { PluginSetting } from '../../plugins/organisation/plugins/plugin-setting.ts';
import { Role } from '../../plugins/organisation/roles/role.ts';
import { RoleGrant } from '../../plugins/organisation/roles/role-grant.ts';
import { foundUnit } from '../../plugins/organisation/units/found-unit.ts';
import type { Kernel } from '../../server/kernel/boot/kernel.ts';
import type { Context } from '../../server/kernel/contract/context.ts';

/**
 * The organisation of the tests: an enterprise E with the workshops A and B, and the teams A1 and B1 in
 * them. People are named after their role and unit.
 */
const units = [
  { code: 'E', kind: 'ENTERPRISE', parent: null },
  { code: 'A', kind: 'WORKSHOP', parent: 'E' },
  { code: 'B', kind: 'WORKSHOP', parent: 'E' },
  { code: 'A1', kind: 'TEAM', parent: 'A' },
  { code: 'B1', kind: 'TEAM', parent: 'B' },
] as const;

export const people = {
  admin: { unit: 'E', role: 'administrator' },
  analyst: { unit: 'E', role: 'analyst' },
  adminA: { unit: 'A', role: 'unit-admin' },
  adminB: { unit: 'B', role: 'unit-admin' },
  trainerA: { unit: 'A', role: 'trainer' },
  judgeA: { unit: 'A', role: 'judge' },
  reviewerA: { unit: 'A', role: 'reviewer' },
  leaderA1: { unit: 'A1', role: 'team-leader' },
  learnerA1: { unit: 'A1', role: undefined },
  learnerB1: { unit: 'B1', role: undefined },
} as const;

export type Person = keyof typeof people;

export interface Factory {
  /** Ids by code and by name. */
  readonly unitIds: ReadonlyMap<string, string>;
  readonly memberIds: ReadonlyMap<string, string>;
}

export async function foundFactory(kernel: Kernel, enabled: readonly string[]): Promise<Factory> {
  const factory = await kernel.systemContext().transaction((context) => found(context, enabled));
  await kernel.refreshDirectory();
  return factory;
}

async function found(context: Context, enabled: readonly string[]): Promise<Factory> {
  const unitIds = new Map<string, string>();
  for (const { code, kind, parent } of units) {
    const parentId = parent && (unitIds.get(parent) ?? null);
    const unit = await foundUnit(context, { code, name: `Unit ${code}`, kind, parentId, validFrom: '2020-01-01' });
    unitIds.set(code, unit.id);
  }
  const roles = new Map((await context.list(Role, {})).map((role) => [role.code, role.id]));
  const memberIds = new Map<string, string>();
  for (const [name, { unit, role }] of Object.entries(people)) {
    const unitId = unitIds.get(unit) ?? '';
    const member = await context.insert(Member, {
      employeeNo: `no-${name}`,
      name,
      employment: 'REGULAR',
      status: 'ACTIVE',
      hiredOn: '2020-01-01',
    });
    memberIds.set(name, member.id);
    await context.insert(Membership, {
      memberId: member.id,
      unitId,
      kind: 'PRIMARY',
      frontline: unit.length === 2,
      leader: false,
      validFrom: '2020-01-01',
    });
    if (role)
      await context.insert(RoleGrant, {
        memberId: member.id,
        roleId: roles.get(role) ?? '',
        unitId,
        validFrom: '2020-01-01',
      });
  }
  for (const plugin of enabled)
    await context.insert(PluginSetting, {
      unitId: unitIds.get('E') ?? '',
      plugin,
      mode: 'ENABLED',
      locked: false,
      settings: '{}',
    });
  return { unitIds, memberIds };
}
