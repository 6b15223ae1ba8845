import type { GraphQLSchema } from 'graphql';
import { issueToken } from '../../../server/auth/local-token.ts';
import type { Dialect } from '../../../server/data/database.ts';
import { select } from '../../../server/data/select.ts';
import { always, sql } from '../../../server/data/sql.ts';
import { type EntityClass, tableOf } from '../../../server/data/table.ts';
import { Member } from '../../../server/organisation/members/member.ts';
import { Membership } from '../../../server/organisation/members/membership.ts';
import { PluginSetting } from '../../../server/organisation/plugins/plugin-setting.ts';
import { Role } from '../../../server/organisation/roles/role.ts';
import { RoleGrant } from '../../../server/organisation/roles/role-grant.ts';
import { Account } from '../../../server/organisation/sign-in/account.ts';
import { foundUnit } from '../../../server/organisation/units/found-unit.ts';
import { Unit } from '../../../server/organisation/units/unit.ts';
import type { Plugin } from '../../../server/plugin/define-plugin.ts';
import { defaultRoles } from '../../../server/plugin/permission.ts';
import type { Scope } from '../../../server/request/scope.ts';
import { type Ask, client, startUnit, type TestServer } from '../../kit/index.ts';
import { Canaries } from './canaries.ts';
import { Random } from './random.ts';
import { Rows } from './rows.ts';

export const TODAY = '2026-03-10';

/** Any row as it stands in its table. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** Someone who asks. Without a member: nobody has signed in. */
export interface Person {
  readonly name: string;
  readonly memberId?: string;
  /** Where an API token asks: the only permissions that count. */
  readonly only?: ReadonlySet<string>;
  readonly ask: Ask;
  /** The graph that the person has. */
  readonly schema: GraphQLSchema;
}

export interface World {
  readonly server: TestServer;
  readonly people: readonly Person[];
  readonly canaries: Canaries;
  readonly random: Random;
  /** Exposed entities by the name of their type. */
  readonly entities: ReadonlyMap<string, EntityClass>;
  rows(entity: EntityClass): readonly Row[];
  unit(code: string): string;
  /** Reads the tables again. */
  refresh(): Promise<void>;
}

/**
 * The factory of the tests, further teams and a second enterprise X, people in every position, and random rows
 * everywhere. Everyone's own unit is A: so E is an ancestor's, A1 and A2 descendants', B and B1 siblings'.
 */
export async function foundWorld(
  plugins: readonly Plugin[],
  { dialect, each = 40, seed = 20260310 }: { dialect?: Dialect; each?: number; seed?: number } = {},
): Promise<World> {
  const now = () => new Date(`${TODAY}T04:00:00Z`);
  const server = await startUnit({ plugins, now, ...(dialect && { dialect }) });
  const { kernel } = server.server;
  const [random, canaries] = [new Random(seed), new Canaries()];
  const units = new Map(server.unitIds);
  const members = new Map<string, string>();
  const ids = new Map<EntityClass, string[]>();

  await kernel.systemScope().transaction(async (scope) => {
    for (const [code, parent] of [
      ['A2', 'A'],
      ['X', undefined],
      ['X1', 'X'],
    ] as const) {
      const parentId = parent ? (units.get(parent) ?? null) : null;
      const unit = await foundUnit(scope, {
        code,
        name: `Unit ${code}`,
        kind: 'OTHER',
        parentId,
        validFrom: '2020-01-01',
      });
      units.set(code, unit.id);
    }
    for (const { id } of plugins)
      await scope.insert(PluginSetting, {
        unitId: units.get('X') ?? '',
        plugin: id,
        mode: 'ENABLED',
        locked: false,
        settings: '{}',
      });
    const crowd = new Crowd(scope, units, members);
    await crowd.arrive();

    ids.set(Unit, [...units.values()]);
    ids.set(Member, [...members.values()]);
    const rows = new Rows(scope, random, canaries, ids);
    const extras: string[] = [];
    for (let n = 0; n < each; n++) extras.push((await rows.add(Member)) ?? '');
    await rows.add(Role);
    ids.set(
      Role,
      (await scope.list(Role, {})).map(({ id }) => id),
    );
    // Who asks has exactly the place they were given: random places are the extras'.
    for (const id of extras)
      for (const entity of [Membership, Membership, RoleGrant]) await rows.add(entity, { memberId: id });
    const placed: readonly EntityClass[] = [Unit, Member, Membership, Role, RoleGrant];
    await rows.fill(
      kernel.installation.entities.filter((entity) => !placed.includes(entity) && entity !== Account),
      each,
    );
    for (const id of extras.slice(0, 5)) await rows.add(Account, { memberId: id });
    for (const unitId of units.values())
      await scope.db.execute(
        sql`UPDATE organisation_unit SET name = ${canaries.make({ entity: Unit, id: unitId, exposed: true })} WHERE id = ${unitId}`,
      );
    scope.directoryMoves();
  });
  await kernel.refreshDirectory();

  const tables = new Map<EntityClass, readonly Row[]>();
  const refresh = async () => {
    for (const entity of kernel.installation.entities)
      tables.set(entity, (await select(kernel.database.read, tableOf(entity), { where: always })) as unknown as Row[]);
  };

  const tokenOf = async (memberId: string) => (await issueToken(kernel.secret, memberId, now())).token;
  const { graph } = kernel;
  // Who has not signed in has no unit, and so no plugin of any.
  const people: Person[] = [{ name: 'nobody', ask: client(server.url), schema: graph.project(['organisation']) }];
  for (const [name, memberId] of members)
    people.push({
      name,
      memberId,
      schema: graph.schema,
      ask: client(server.url, {
        token: await tokenOf(memberId),
        unit: name === 'stranger' || name === 'guest' ? 'X' : '',
      }),
    });
  people.push(...(await apiTokens(people)));
  await refresh();

  const exposed = kernel.installation.entities.filter((entity) => {
    const names = Object.keys(kernel.graph.schema.getTypeMap());
    return names.includes(entity.name);
  });
  return {
    server,
    people,
    canaries,
    random,
    entities: new Map(exposed.map((entity) => [entity.name, entity])),
    rows: (entity) => tables.get(entity) ?? [],
    unit: (code) => units.get(code) ?? '',
    refresh,
  };
}

/** The people who ask. */
class Crowd {
  private roles = new Map<string, string>();

  constructor(
    private readonly scope: Scope,
    private readonly units: ReadonlyMap<string, string>,
    private readonly members: Map<string, string>,
  ) {}

  async arrive(): Promise<void> {
    this.roles = new Map((await this.scope.list(Role, {})).map((role) => [role.code, role.id]));
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
    const { id } = await this.scope.insert(Member, {
      employeeNo: `crowd-${name}`,
      name,
      employment: 'REGULAR',
      status: 'ACTIVE',
      hiredOn: '2020-01-01',
    });
    this.members.set(name, id);
    await this.place(id, unit, { validFrom: '2020-01-01' });
    for (const [role, where] of grants) await this.grant(id, role, where, { validFrom: '2020-01-01' });
    return id;
  }

  private place(memberId: string, unit: string, values: object) {
    const unitId = this.units.get(unit) ?? '';
    return this.scope.insert(Membership, {
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
    return this.scope.insert(RoleGrant, { memberId, roleId, unitId, ...values });
  }
}

/** A unit administrator's programs, of which each may do one thing. */
async function apiTokens(people: readonly Person[]): Promise<Person[]> {
  const owner = people.find(({ name }) => name === 'unit-admin of A') as Person;
  const made: Person[] = [];
  for (const permission of ['organisation.view-members', 'organisation.manage-units']) {
    const { data, errors } = await owner.ask(
      'mutation ($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { token } }',
      { input: { title: permission, permissions: [permission], expiresAt: '2026-06-01T00:00:00Z' } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    const { token } = data.apiTokenCreate as { token: string };
    const { ask, memberId, schema } = owner;
    made.push({
      name: `unit-admin of A with ${permission} alone`,
      ...(memberId && { memberId }),
      only: new Set([permission]),
      schema,
      ask: (query, variables, options) => ask(query, variables, { token, ...options }),
    });
  }
  return made;
}
