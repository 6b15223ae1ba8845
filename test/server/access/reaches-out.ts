import type { Oracle } from './oracle.ts';
import type { Person } from './world.ts';

/** Whether a call is about something that reaches beyond what the person administers, or is somebody else's own. */
export function reachesOut(oracle: Oracle, person: Person, variables: object): boolean {
  const eyes = oracle.eyes(person);
  const { permissions } = oracle.world.server.server.kernel.installation;
  const isOut = (unit: unknown) => permissions.some(({ id }) => !eyes.holds(id, unit));
  const named: readonly string[] = JSON.stringify(variables).match(/\b[a-z]{3}_[0-9A-Z]{26}\b/g) ?? [];
  const ofMember = [...oracle.table('Membership'), ...oracle.table('RoleGrant')];
  return [...oracle.world.entities.values()]
    .flatMap(({ name }) => oracle.table(name))
    .filter(({ id }) => named.includes(id))
    .some(
      (row) =>
        ('parentId' in row && 'code' in row && isOut(row.id)) ||
        ('memberId' in row && row.memberId !== eyes.me) ||
        ('unitId' in row && isOut(row.unitId)) ||
        ofMember.some(({ memberId, unitId }) => memberId === row.id && isOut(unitId)),
    );
}
