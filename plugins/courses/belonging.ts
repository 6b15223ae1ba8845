import { type Context, groupBy } from 'qinxue/plugin';
import { Membership } from '../organisation/index.ts';

interface Fact {
  readonly memberId: string;
  readonly unitId: string;
}

/** The units that people count in on the days of their rows; where somebody counted in none, the one of the row itself. */
export async function unitsOn<Row extends Fact>(
  context: Context,
  rows: readonly Row[],
  dayOf: (row: Row) => string,
): Promise<(row: Row) => string> {
  const latest = rows.map(dayOf).sort().at(-1);
  if (latest === undefined) return ({ unitId }) => unitId;
  const memberships = await context.asSystem().list(Membership, {
    memberId: { in: rows.map(({ memberId }) => memberId) },
    kind: 'PRIMARY',
    validFrom: { lte: latest },
  });
  const membershipsOf = groupBy(memberships, ({ memberId }) => memberId);
  return (row) => {
    const day = dayOf(row);
    const isOn = ({ validFrom, validTo }: Membership) => validFrom <= day && (validTo === null || validTo >= day);
    return membershipsOf.get(row.memberId)?.find(isOn)?.unitId ?? row.unitId;
  };
}
