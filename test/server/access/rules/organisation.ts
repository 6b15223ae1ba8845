import type { Eyes } from '../eyes.ts';
import { isToday } from '../eyes.ts';
import type { Rules, Sees, Writing } from './rule.ts';

const membership =
  (eyes: Eyes): Sees =>
  (row) =>
    row.memberId === eyes.me ||
    (eyes.units.includes(String(row.unitId)) && isToday(row)) ||
    eyes.holds('organisation.view-members', row.unitId) ||
    eyes.holds('organisation.manage-members', row.unitId);

/** A person is managed through their places; someone new has none yet. */
const isManaged: Writing = (eyes, row, oracle) => {
  const places = oracle.table('Membership').filter(({ memberId }) => memberId === row.id);
  return places.length
    ? places.some(({ unitId }) => eyes.holds('organisation.manage-members', unitId))
    : eyes.holdsSomewhere('organisation.manage-members');
};

export const organisation: Rules = {
  sees: {
    Unit: (eyes) => (row) => eyes.seesUnit(row.id),
    Membership: membership,
    // People are seen through any of their places; those without one only by who sees everything.
    Member: (eyes) => {
      const seen = membership(eyes);
      const all = eyes.holdsEverywhere('organisation.view-members');
      return (row) =>
        all ||
        row.id === eyes.me ||
        eyes.oracle.table('Membership').some((place) => place.memberId === row.id && seen(place));
    },
    Role: () => () => true,
    RoleGrant: (eyes) => (row) =>
      row.memberId === eyes.me ||
      eyes.holds('organisation.grant-roles', row.unitId) ||
      eyes.holds('organisation.view-members', row.unitId),
    Body: (eyes) => (row) => eyes.seesUnit(row.unitId),
    Seat: (eyes) => (row) => eyes.sees('Body', row.bodyId),
    PluginSetting: (eyes) => (row) => eyes.seesUnit(row.unitId),
    AuditEntry: (eyes) => (row) =>
      eyes.holdsEverywhere('organisation.read-audit') || eyes.holds('organisation.read-audit', row.unitId),
    ApiToken: (eyes) => (row) => row.memberId === eyes.me,
    // With the row that it belongs to; until then the uploader's.
    Attachment: (eyes) => (row) =>
      row.ownerId === null
        ? row.uploaderId === eyes.me || eyes.holds('organisation.manage-attachments', row.unitId)
        : eyes.oracle.byId(String(row.ownerEntity), row.ownerId) !== undefined &&
          eyes.sees(String(row.ownerEntity), row.ownerId),
  },
  writes: {
    Unit: (eyes, row) =>
      eyes.holds('organisation.manage-units', row.id) || eyes.holds('organisation.manage-units', row.parentId),
    Member: (eyes, row, oracle) => isManaged(eyes, row, oracle),
    Membership: (eyes, row) => eyes.holds('organisation.manage-members', row.unitId),
    Role: (eyes) => eyes.holdsSomewhere('organisation.grant-roles'),
    RoleGrant: (eyes, row) => eyes.holds('organisation.grant-roles', row.unitId),
    PluginSetting: (eyes, row) => eyes.holds('organisation.switch-plugins', row.unitId),
    // A body of another unit may stand under the one that is replaced, and follows it.
    Body: (eyes, row, oracle) =>
      [row.unitId, oracle.byId('Body', row.parentId)?.unitId].some((unit) =>
        eyes.holds('organisation.manage-bodies', unit),
      ),
    Seat: (eyes, row, oracle) => eyes.holds('organisation.manage-bodies', oracle.byId('Body', row.bodyId)?.unitId),
    Account: (eyes, row, oracle) => {
      const member = oracle.byId('Member', row.memberId);
      return row.memberId === eyes.me || (member !== undefined && isManaged(eyes, member, oracle));
    },
    // Who may set somebody's password may end the sessions and programs of that person.
    ApiToken: (eyes, row, oracle) =>
      !eyes.isToken &&
      (row.memberId === eyes.me || isManaged(eyes, oracle.byId('Member', row.memberId) ?? row, oracle)),
    SessionEpoch: (eyes, row, oracle) =>
      !eyes.isToken &&
      (row.memberId === eyes.me || isManaged(eyes, oracle.byId('Member', row.memberId) ?? row, oracle)),
    EndedSession: (eyes, row) => row.memberId === eyes.me && !eyes.isToken,
    AuditEntry: (eyes, row) => row.actorId === eyes.me,
  },
};
