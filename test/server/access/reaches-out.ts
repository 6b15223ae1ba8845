import { Member } from '../../../plugins/organisation/members/member.ts';
import { linksOf } from '../../../server/kernel/contract/link.ts';
import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import type { Oracle } from './oracle.ts';
import type { Person, Row } from './world.ts';

/** Whether they hold every permission in the unit that they belong to. */
export function isAdministrator(oracle: Oracle, person: Person): boolean {
  const { world } = oracle;
  const { permissions } = world.server.server.kernel.installation;
  return permissions.every(({ id }) => oracle.viewOf(person).holds(id, world.unit(person.home)));
}

/** Whether a call is about something that reaches beyond what the person administers. */
export function reachesOut(oracle: Oracle, person: Person, variables: object): boolean {
  const view = oracle.viewOf(person);
  const { permissions } = oracle.world.server.server.kernel.installation;
  const isOut = (unit: unknown) => permissions.some(({ id }) => !view.holds(id, unit));
  const held = [...oracle.table('Membership'), ...oracle.table('RoleGrant')];
  return named(oracle, variables).some(
    (row) =>
      ('parentId' in row && 'code' in row && isOut(row.id)) ||
      ('unitId' in row && isOut(row.unitId)) ||
      // Somebody who counts elsewhere too, or a role that somebody has there.
      held.some(({ memberId, roleId, unitId }) => [memberId, roleId].includes(row.id) && isOut(unitId)),
  );
}

/** So far from a place in a class to the class, and from a judge to the stage, the event and the competition. */
const STEPS = 3;

/** The rows that a call names, and those that they hang on; people are only meant where they are named. */
function named(oracle: Oracle, variables: object): Row[] {
  const ids: readonly string[] = JSON.stringify(variables).match(/\b[a-z]{3}_[0-9A-Z]{26}\b/g) ?? [];
  const around = (entity: EntityClass, row: Row | undefined, steps: number): Row[] => {
    if (!row) return [];
    const links = [...linksOf(entity).values()].flatMap((link) =>
      link.kind === 'one' && link.to() !== (Member as EntityClass) ? [{ to: link.to(), id: row[link.column] }] : [],
    );
    const further = steps ? links.flatMap(({ to, id }) => around(to, oracle.byId(to.name, id), steps - 1)) : [];
    return [row, ...further];
  };
  return ids.flatMap((id) =>
    [...oracle.world.entities.values()].flatMap((entity) => around(entity, oracle.byId(entity.name, id), STEPS)),
  );
}
