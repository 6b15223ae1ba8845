import { Member } from '../../../plugins/organisation/members/member.ts';
import { Membership } from '../../../plugins/organisation/members/membership.ts';
import { Role } from '../../../plugins/organisation/roles/role.ts';
import { RoleGrant } from '../../../plugins/organisation/roles/role-grant.ts';
import type { Context } from '../../../server/kernel/contract/context.ts';
import { defaultRoles } from '../../../server/kernel/contract/permission.ts';
import { type Person, TODAY } from './world.ts';

export interface Arrived {
  readonly id: string;
  /** The code of the unit that they belong to. */
  readonly home: string;
}

/** The people who ask. */
export class Crowd {
  private roles = new Map<string, string>();

  constructor(
    private readonly context: Context,
    private readonly units: ReadonlyMap<string, string>,
    private readonly members: Map<string, Arrived>,
  ) {}

  async arrive(): Promise<void> {
    this.roles = new Map((await this.context.list(Role, {})).map((role) => [role.code, role.id]));
    for (const role of defaultRoles) await this.person(`${role} of A`, 'A', [[role, 'A']]);
    await this.person('everywhere', 'E', [
      ['administrator', 'E'],
      ['administrator', 'X'],
    ]);
    await this.person('administrator of E', 'E', [['administrator', 'E']]);
    await this.person('analyst of E', 'E', [['analyst', 'E']]);
    await this.person('team-leader of A1', 'A1', [['team-leader', 'A1']]);
    await this.person('plain in E', 'E', []);
    await this.person('plain in A1', 'A1', []);
    await this.person('stranger', 'X', []);
    // A role in a unit that they do not belong to, one that is over and one that is to come.
    const guest = await this.person('guest', 'X', [['team-leader', 'B1']]);
    await this.grant(guest, 'unit-admin', 'A', { validFrom: '2024-01-01', validTo: '2026-03-09' });
    await this.grant(guest, 'administrator', 'E', { validFrom: '2026-03-11' });
    // Lent to B1 until today, was in A2, will be in B.
    const mover = await this.person('mover', 'A1', []);
    await this.place(mover, 'B1', { kind: 'TEMPORARY', validFrom: '2026-03-01', validTo: TODAY });
    await this.place(mover, 'A2', { validFrom: '2019-01-01', validTo: '2019-12-31' });
    await this.place(mover, 'B', { kind: 'SECONDARY', validFrom: '2026-03-11' });
  }

  private async person(name: string, unit: string, grants: readonly (readonly [string, string])[]): Promise<string> {
    const { id } = await this.context.insert(Member, {
      employeeNo: `crowd-${name}`,
      name,
      employment: 'REGULAR',
      status: 'ACTIVE',
      hiredOn: '2020-01-01',
    });
    this.members.set(name, { id, home: unit });
    await this.place(id, unit, { validFrom: '2020-01-01' });
    for (const [role, where] of grants) await this.grant(id, role, where, { validFrom: '2020-01-01' });
    return id;
  }

  private place(memberId: string, unit: string, values: object) {
    const unitId = this.units.get(unit) ?? '';
    return this.context.insert(Membership, {
      memberId,
      unitId,
      kind: 'PRIMARY',
      frontline: true,
      leader: false,
      ...values,
    });
  }

  private grant(memberId: string, role: string, unit: string, values: object) {
    const [roleId, unitId] = [this.roles.get(role) ?? '', this.units.get(unit) ?? ''];
    return this.context.insert(RoleGrant, { memberId, roleId, unitId, ...values });
  }
}

/** A unit administrator's programs, of which each may do one thing. */
export async function apiTokens(people: readonly Person[]): Promise<Person[]> {
  const owner = people.find(({ name }) => name === 'unit-admin of A') as Person;
  const made: Person[] = [];
  for (const permission of ['organisation.view-members', 'organisation.manage-units']) {
    const { data, errors } = await owner.ask(
      'mutation ($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { token } }',
      { input: { title: permission, permissions: [permission], expiresAt: '2026-06-01T00:00:00Z' } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    const { token } = data.apiTokenCreate as { token: string };
    const { ask, memberId, home, schema } = owner;
    made.push({
      name: `unit-admin of A with ${permission} alone`,
      ...(memberId && { memberId }),
      home,
      only: new Set([permission]),
      schema,
      ask: (query, variables, options) => ask(query, variables, { token, ...options }),
    });
  }
  return made;
}
