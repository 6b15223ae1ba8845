import { Membership, type Scope } from 'qinxue/plugin';

/** The units that people count in on a day, by person; where somebody counted in none, the one of the row itself. */
export async function unitsOn(
  scope: Scope,
  rows: readonly { readonly memberId: string; readonly unitId: string }[],
  day: string,
): Promise<(memberId: string) => string> {
  const memberships = await scope.asSystem().list(Membership, {
    memberId: { in: rows.map(({ memberId }) => memberId) },
    kind: 'PRIMARY',
    validFrom: { lte: day },
  });
  const units = new Map(rows.map(({ memberId, unitId }) => [memberId, unitId]));
  for (const { memberId, unitId, validTo } of memberships)
    if (validTo === null || validTo >= day) units.set(memberId, unitId);
  return (memberId) => units.get(memberId) ?? '';
}
