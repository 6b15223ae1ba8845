import { type Context, type Loader, loader, sql } from 'qinxue/plugin';
import type { RawRow } from '../../../server/api/platform.ts';
import type { AudienceProfile } from './audience.ts';

/**
 * What an audience asks about a member today; undefined for who is no longer with the organisation.
 * @example `const profile = await context.load(audienceProfile, memberId); if (profile && matchesAudience(rule, profile)) …`
 */
export const audienceProfile: Loader<string, AudienceProfile | undefined> = loader(
  async (context, memberIds: readonly string[]) => {
    const today = context.today();
    const rows = await context.unguardedDatabase.query(sql`
      SELECT m.id, m.employment, s.unitId, s.kind AS belongs, s.post, s.jobType, s.jobLevel, s.frontline, s.leader,
        u.kind, u.tags
      FROM organisation_member m
      LEFT JOIN organisation_membership s ON s.memberId = m.id AND s.validFrom <= ${today}
        AND (s.validTo IS NULL OR s.validTo >= ${today})
      LEFT JOIN organisation_unit u ON u.id = s.unitId
      WHERE m.id IN ${[...memberIds]} AND m.status IN ('ACTIVE', 'ON_LEAVE')`);
    const byMember = new Map<string, RawRow[]>();
    for (const row of rows) byMember.set(String(row.id), [...(byMember.get(String(row.id)) ?? []), row]);
    return memberIds.map((id) => profileOf(context, byMember.get(id)));
  },
);

function profileOf(context: Context, rows: readonly RawRow[] | undefined): AudienceProfile | undefined {
  const [any] = rows ?? [];
  if (!rows || !any) return undefined;
  const placeOf = ({ unitId }: RawRow) => ({ path: context.directory.unit(String(unitId))?.path ?? [String(unitId)] });
  const primary = rows.find((row) => row.belongs === 'PRIMARY');
  return {
    memberId: String(any.id),
    employment: any.employment as AudienceProfile['employment'],
    ...(primary && {
      primary: {
        ...placeOf(primary),
        kind: primary.kind as NonNullable<AudienceProfile['primary']>['kind'],
        // MySQL's driver has parsed it already.
        tags: JSON.parse(String(primary.tags)) as string[],
        post: primary.post as string | null,
        jobType: primary.jobType as string | null,
        jobLevel: primary.jobLevel as string | null,
        frontline: Boolean(primary.frontline),
        leader: Boolean(primary.leader),
      },
    }),
    secondary: rows.filter((row) => row.belongs !== 'PRIMARY' && row.unitId !== null).map(placeOf),
  };
}
