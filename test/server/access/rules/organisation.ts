import type { PersonView } from '../person-view.ts';
import { isToday } from '../person-view.ts';
import type { Rules, Sees, Writing } from './rule.ts';

const membership =
  (view: PersonView): Sees =>
  (row) =>
    row.memberId === view.me ||
    (view.units.includes(String(row.unitId)) && isToday(row)) ||
    view.holds('organisation.view-members', row.unitId) ||
    view.holds('organisation.manage-members', row.unitId);

/** A person is managed through their places; someone new has none yet. */
const isManaged: Writing = (view, row, oracle) => {
  const places = oracle.table('Membership').filter(({ memberId }) => memberId === row.id);
  return places.length
    ? places.some(({ unitId }) => view.holds('organisation.manage-members', unitId))
    : view.holdsSomewhere('organisation.manage-members');
};

export const organisation: Rules = {
  sees: {
    Unit: (view) => (row) => view.seesUnit(row.id),
    Membership: membership,
    // People are seen through any of their places; those without one only by who sees everything.
    Member: (view) => {
      const seen = membership(view);
      const all = view.holdsEverywhere('organisation.view-members');
      return (row) =>
        all ||
        row.id === view.me ||
        view.oracle.table('Membership').some((place) => place.memberId === row.id && seen(place));
    },
    Role: () => () => true,
    RoleGrant: (view) => (row) =>
      row.memberId === view.me ||
      view.holds('organisation.grant-roles', row.unitId) ||
      view.holds('organisation.view-members', row.unitId),
    Body: (view) => (row) => view.seesUnit(row.unitId),
    Seat: (view) => (row) => view.sees('Body', row.bodyId),
    PluginSetting: (view) => (row) => view.seesUnit(row.unitId),
    AuditEntry: (view) => (row) =>
      view.holdsEverywhere('organisation.read-audit') || view.holds('organisation.read-audit', row.unitId),
    ApiToken: (view) => (row) => row.memberId === view.me,
    // With the row that it belongs to; until then the uploader's.
    Attachment: (view) => (row) =>
      row.ownerId === null
        ? row.uploaderId === view.me || view.holds('organisation.manage-attachments', row.unitId)
        : view.oracle.byId(String(row.ownerEntity), row.ownerId) !== undefined &&
          view.sees(String(row.ownerEntity), row.ownerId),
  },
  writes: {
    Unit: (view, row) =>
      view.holds('organisation.manage-units', row.id) || view.holds('organisation.manage-units', row.parentId),
    Member: (view, row, oracle) => isManaged(view, row, oracle),
    Membership: (view, row) => view.holds('organisation.manage-members', row.unitId),
    Role: (view) => view.holdsSomewhere('organisation.grant-roles'),
    RoleGrant: (view, row) => view.holds('organisation.grant-roles', row.unitId),
    PluginSetting: (view, row) => view.holds('organisation.switch-plugins', row.unitId),
    // A body of another unit may stand under the one that is replaced, and follows it.
    Body: (view, row, oracle) =>
      [row.unitId, oracle.byId('Body', row.parentId)?.unitId].some((unit) =>
        view.holds('organisation.manage-bodies', unit),
      ),
    Seat: (view, row, oracle) => view.holds('organisation.manage-bodies', oracle.byId('Body', row.bodyId)?.unitId),
    Account: (view, row, oracle) => {
      const member = oracle.byId('Member', row.memberId);
      return row.memberId === view.me || (member !== undefined && isManaged(view, member, oracle));
    },
    // Who may set somebody's password may end the sessions and programs of that person.
    ApiToken: (view, row, oracle) =>
      !view.isToken &&
      (row.memberId === view.me || isManaged(view, oracle.byId('Member', row.memberId) ?? row, oracle)),
    SessionEpoch: (view, row, oracle) =>
      !view.isToken &&
      (row.memberId === view.me || isManaged(view, oracle.byId('Member', row.memberId) ?? row, oracle)),
    EndedSession: (view, row) => row.memberId === view.me && !view.isToken,
    AuditEntry: (view, row) => row.actorId === view.me,
  },
};
