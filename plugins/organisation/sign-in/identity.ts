import { codeText, sql } from 'qinxue/plugin';
import type { Identity, Session } from '../../../server/api/platform.ts';

/** What a member may do today: units and grants. Undefined for someone who is no longer with the organisation. */
export async function readIdentity(session: Session, memberId: string, today: string): Promise<Identity | undefined> {
  const rows = await session.query(sql`
    SELECT 'member' AS what, '' AS unitId, status AS detail FROM organisation_member WHERE id = ${memberId}
    UNION ALL
    SELECT 'membership', unitId, kind FROM organisation_membership
      WHERE memberId = ${memberId} AND validFrom <= ${today} AND (validTo IS NULL OR validTo >= ${today})
    UNION ALL
    SELECT 'grant', g.unitId, r.code FROM organisation_role_grant g JOIN organisation_role r ON r.id = g.roleId
      WHERE g.memberId = ${memberId} AND g.validFrom <= ${today} AND (g.validTo IS NULL OR g.validTo >= ${today})`);
  const of = (what: string) => rows.filter((row) => row.what === what);
  const status = of('member')[0]?.detail;
  if (status !== 'ACTIVE' && status !== 'ON_LEAVE') return undefined;
  const memberships = of('membership');
  const primary = memberships.find((row) => row.detail === 'PRIMARY');
  return {
    memberId,
    today,
    ...(primary && { primaryUnitId: String(primary.unitId) }),
    unitIds: [...new Set(memberships.map((row) => String(row.unitId)))],
    grants: of('grant').map((row) => ({ unitId: String(row.unitId), role: String(row.detail) })),
  };
}

/** The id of the member of that number; undefined where there is none. */
export async function memberOfEmployeeNo(session: Session, employeeNo: string): Promise<string | undefined> {
  const [row] = await session.query(sql`SELECT id FROM organisation_member WHERE employeeNo = ${codeText(employeeNo)}`);
  return row && String(row.id);
}
