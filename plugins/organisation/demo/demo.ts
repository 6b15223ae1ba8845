import type { Context, NewRow } from 'qinxue/plugin';
import { insertSql } from '../../../server/api/platform.ts';
import { Member } from '../members/member.ts';
import { Membership } from '../members/membership.ts';
import { Role } from '../roles/role.ts';
import { RoleGrant } from '../roles/role-grant.ts';
import { Account } from '../sign-in/account.ts';
import { passwordHash } from '../sign-in/password.ts';
import { Unit } from '../units/unit.ts';
import { seatDemo } from './demo-bodies.ts';
import { type DemoPerson, demoPeople } from './demo-people.ts';
import { switchDemo } from './demo-plugins.ts';
import { demoUnits, ENTERPRISE, type Ids, idOf } from './demo-units.ts';

/** Whom the sign-ins of the demonstration are: the first trainer's office, the engineers, a lathe. */
const accounts = { admin: 'QX-S3-T1', analyst: 'QX-S2-T1', learner: 'QX-W1-T1' } as const;
const PASSWORD = 'demo';
const FOUNDED = '2000-01-01';

/** The demonstration's organisation: in few statements, and the same every time. */
export async function demo(context: Context): Promise<void> {
  const unitIds = await foundUnits(context);
  const people = demoPeople();
  const memberIds = await placePeople(context, people, unitIds);
  await grantRoles(context, people, unitIds, memberIds);
  await seatDemo(context, unitIds, memberIds, people);
  await openAccounts(context, people, memberIds);
  await switchDemo(context, unitIds);
}

async function foundUnits(context: Context): Promise<Ids> {
  const ids = new Map<string, string>();
  // A level at a time: a row's foreign key must find the row above it.
  for (const kinds of [['ENTERPRISE'], ['WORKSHOP', 'SECTION'], ['TEAM']]) {
    const level = demoUnits.filter(({ kind }) => kinds.includes(kind));
    const rows = await context.insertAll(
      Unit,
      level.map(({ code, name, kind, parent, tags }) => {
        const parentId = parent && idOf(ids, parent);
        return { code, name, kind, parentId, tags: [...tags], validFrom: FOUNDED };
      }),
    );
    for (const { code, id } of rows) ids.set(code, id);
  }
  const parents = new Map(demoUnits.map(({ code, parent }) => [code, parent]));
  const closure = demoUnits.flatMap(({ code }) => {
    const path: string[] = [];
    for (let at: string | null | undefined = code; at; at = parents.get(at)) path.push(at);
    const descendantId = idOf(ids, code);
    return path.map((above, depth) => ({ ancestorId: idOf(ids, above), descendantId, depth, validFrom: FOUNDED }));
  });
  await context.unguardedDatabase.execute(insertSql('organisation_unit_closure', closure));
  return ids;
}

async function placePeople(context: Context, people: readonly DemoPerson[], unitIds: Ids): Promise<Ids> {
  const members = await context.insertAll(
    Member,
    people.map(({ employeeNo, name, employment, hiredOn }) => ({
      employeeNo,
      name,
      employment,
      hiredOn,
      status: 'ACTIVE' as const,
    })),
  );
  const ids = new Map(members.map(({ employeeNo, id }) => [employeeNo, id]));
  await context.insertAll(
    Membership,
    people.flatMap((person) => {
      const { post, jobType, jobLevel, frontline, leader, earlier } = person;
      const memberId = idOf(ids, person.employeeNo);
      const place = { memberId, kind: 'PRIMARY' as const, post, jobType, jobLevel, frontline, leader };
      const now: NewRow<Membership> = { ...place, unitId: idOf(unitIds, person.unit), validFrom: person.from };
      if (!earlier) return [now];
      const then = { unitId: idOf(unitIds, earlier.unit), validFrom: person.hiredOn, validTo: earlier.until };
      return [{ ...place, ...then, leader: false }, now];
    }),
  );
  return ids;
}

async function grantRoles(
  context: Context,
  people: readonly DemoPerson[],
  unitIds: Ids,
  memberIds: Ids,
): Promise<void> {
  const roles = new Map((await context.list(Role, { builtIn: true })).map(({ code, id }) => [code, id]));
  const grants = people.flatMap((person): [DemoPerson, string, string][] => {
    const { unit, leader, post } = person;
    const own = Object.entries(accounts).find(([, team]) => team === unit && isSecond(people, person))?.[0];
    if (own === 'admin') return [[person, 'administrator', ENTERPRISE]];
    if (own) return [[person, own, own === 'analyst' ? ENTERPRISE : unit]];
    if (leader && unit.includes('-T')) return [[person, 'team-leader', unit]];
    if (leader && unit !== ENTERPRISE) return [[person, 'unit-admin', unit]];
    // The deputies train in their workshops, and judge and review for the whole factory.
    if (post === '车间副主任')
      return [
        [person, 'trainer', unit],
        [person, 'judge', ENTERPRISE],
      ];
    return post === '副科长' ? [[person, 'reviewer', ENTERPRISE]] : [];
  });
  await context.insertAll(
    RoleGrant,
    grants.map(([{ employeeNo, hiredOn }, role, unit]) => ({
      memberId: idOf(memberIds, employeeNo),
      roleId: idOf(roles, role),
      unitId: idOf(unitIds, unit),
      validFrom: hiredOn,
    })),
  );
}

/** Whoever comes after the leader: a plain member of the team. */
const isSecond = (people: readonly DemoPerson[], person: DemoPerson) =>
  people.filter(({ unit }) => unit === person.unit)[1] === person;

async function openAccounts(context: Context, people: readonly DemoPerson[], memberIds: Ids): Promise<void> {
  const hash = await passwordHash(PASSWORD);
  await context.insertAll(
    Account,
    Object.entries(accounts).map(([login, team]) => {
      const person = people.filter(({ unit }) => unit === team)[1];
      return { memberId: idOf(memberIds, person?.employeeNo ?? ''), login, passwordHash: hash };
    }),
  );
}
