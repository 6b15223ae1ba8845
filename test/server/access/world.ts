import type { GraphQLSchema } from 'graphql';
import { Member } from '../../../plugins/organisation/members/member.ts';
import { Membership } from '../../../plugins/organisation/members/membership.ts';
import { PluginSetting } from '../../../plugins/organisation/plugins/plugin-setting.ts';
import { Role } from '../../../plugins/organisation/roles/role.ts';
import { RoleGrant } from '../../../plugins/organisation/roles/role-grant.ts';
import { Account } from '../../../plugins/organisation/sign-in/account.ts';
import { EndedSession } from '../../../plugins/organisation/sign-in/ended-session.ts';
import { issueToken } from '../../../plugins/organisation/sign-in/local-token.ts';
import { passwordHash } from '../../../plugins/organisation/sign-in/password.ts';
import { SessionEpoch } from '../../../plugins/organisation/sign-in/session-epoch.ts';
import { foundUnit } from '../../../plugins/organisation/units/found-unit.ts';
import { Unit } from '../../../plugins/organisation/units/unit.ts';
import { sortKey } from '../../../server/kernel/base/text/sort-key.ts';
import type { Plugin } from '../../../server/kernel/contract/define-plugin.ts';
import { isExposed } from '../../../server/kernel/contract/installation/installation.ts';
import { graphqlName } from '../../../server/kernel/contract/names.ts';
import type { Dialect } from '../../../server/kernel/data/database.ts';
import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import { own, select } from '../../../server/kernel/data/select.ts';
import { always, sql } from '../../../server/kernel/data/sql.ts';
import { tableOf } from '../../../server/kernel/data/table.ts';
import { inside } from '../../../server/kernel/request/inside.ts';
import { type Ask, client, startUnit, type TestServer } from '../../kit/index.ts';
import { Canaries } from './canaries.ts';
import { type Arrived, apiTokens, Crowd } from './crowd.ts';
import { Random } from './random.ts';
import { Rows } from './rows.ts';

export const TODAY = '2026-03-10';

/** Of every account of the world. */
export const PASSWORD = 'right password';

/** Of random people these would be nobody's sign-in, or the end of somebody's. */
const SIGN_IN: readonly EntityClass[] = [Account, SessionEpoch, EndedSession];

/** Any row as it stands in its table. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** Someone who asks. Without a member: nobody has signed in. */
export interface Person {
  readonly name: string;
  readonly memberId?: string;
  /** Where an API token asks: the only permissions that count. */
  readonly only?: ReadonlySet<string>;
  readonly ask: Ask;
  /** The code of the unit that the person belongs to; empty for nobody. */
  readonly home: string;
  /** The graph that the person has. */
  readonly schema: GraphQLSchema;
}

export interface World {
  readonly server: TestServer;
  readonly dialect: Dialect;
  readonly people: readonly Person[];
  readonly canaries: Canaries;
  readonly random: Random;
  /** Exposed entities by the name of their GraphQL type. */
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
  { dialect, each = 40, seed }: { dialect: Dialect; each?: number; seed: number },
): Promise<World> {
  const now = () => new Date(`${TODAY}T04:00:00Z`);
  const server = await startUnit({ plugins, now, dialect });
  const { kernel } = server.server;
  const hash = await passwordHash(PASSWORD);
  const [random, canaries] = [new Random(seed), new Canaries()];
  const units = new Map(server.unitIds);
  const members = new Map<string, Arrived>();
  const ids = new Map<EntityClass, string[]>();

  await kernel.systemContext().transaction(async (context) => {
    for (const [code, parent] of [
      ['A2', 'A'],
      ['X', undefined],
      ['X1', 'X'],
    ] as const) {
      const parentId = parent ? (units.get(parent) ?? null) : null;
      const unit = await foundUnit(context, {
        code,
        name: `Unit ${code}`,
        kind: 'OTHER',
        parentId,
        validFrom: '2020-01-01',
      });
      units.set(code, unit.id);
    }
    for (const { id } of plugins)
      await context.insert(PluginSetting, {
        unitId: units.get('X') ?? '',
        plugin: id,
        mode: 'ENABLED',
        locked: false,
        settings: '{}',
      });
    const crowd = new Crowd(context, units, members);
    await crowd.arrive();

    ids.set(Unit, [...units.values()]);
    ids.set(
      Member,
      [...members.values()].map(({ id }) => id),
    );
    const rows = new Rows(context, random, canaries, ids);
    const extras: string[] = [];
    for (let n = 0; n < each; n++) extras.push((await rows.add(Member)) ?? '');
    await rows.add(Role);
    ids.set(
      Role,
      (await context.list(Role, {})).map(({ id }) => id),
    );
    // Who asks has exactly the place they were given: random places are the extras'.
    for (const id of extras)
      for (const entity of [Membership, Membership, RoleGrant]) await rows.add(entity, { memberId: id });
    const placed: readonly EntityClass[] = [Unit, Member, Membership, Role, RoleGrant];
    await rows.fill(
      kernel.installation.entities.filter((entity) => !placed.includes(entity) && !SIGN_IN.includes(entity)),
      each,
    );
    for (const id of extras.slice(0, 5)) await rows.add(Account, { memberId: id, passwordHash: hash });
    for (const unitId of units.values()) {
      const name = canaries.make({ entity: Unit, id: unitId, exposed: true });
      await context.unguardedDatabase.execute(
        sql`UPDATE organisation_unit SET name = ${name}, nameKey = ${sortKey(name)} WHERE id = ${unitId}`,
      );
    }
    inside(context).directoryMoves();
  });
  await kernel.refreshDirectory();

  const tables = new Map<EntityClass, readonly Row[]>();
  const refresh = async () => {
    for (const entity of kernel.installation.entities)
      tables.set(entity, (await select(kernel.database.read, tableOf(entity), { where: always })) as unknown as Row[]);
  };

  const tokenOf = async (memberId: string) => {
    const where = sql`${own('memberId')} = ${memberId}`;
    const [state] = await select(kernel.database.read, tableOf(SessionEpoch), { where });
    return (await issueToken(kernel.secret, memberId, now(), state?.epoch)).token;
  };
  /** Whose session was ended meanwhile signs in again. */
  const askOf = (memberId: string, unit: string): Ask => {
    const ask = client(server.url, { unit });
    let token = tokenOf(memberId);
    return async (query, variables, options = {}) => {
      const sent = options.token ?? (await token);
      const answer = await ask(query, variables, { ...options, token: sent });
      if (answer.code !== 'UNAUTHENTICATED' || options.token !== undefined) return answer;
      token = tokenOf(memberId);
      return ask(query, variables, { ...options, token: await token });
    };
  };
  const { graph } = kernel;
  // Who has not signed in has no unit, and so no plugin of any.
  const people: Person[] = [
    { name: 'nobody', home: '', ask: client(server.url), schema: graph.project(['organisation']) },
  ];
  for (const [name, { id, home }] of members)
    people.push({
      name,
      memberId: id,
      home,
      schema: graph.schema,
      ask: askOf(id, home === 'X' ? 'X' : ''),
    });
  people.push(...(await apiTokens(people)));
  await refresh();

  const exposed = kernel.installation.entities.filter(isExposed);
  return {
    server,
    dialect,
    people,
    canaries,
    random,
    entities: new Map(exposed.map((entity) => [graphqlName(entity), entity])),
    rows: (entity) => tables.get(entity) ?? [],
    unit: (code) => units.get(code) ?? '',
    refresh,
  };
}
