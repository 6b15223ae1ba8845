import type { Context } from 'qinxue/plugin';
import { Body } from '../bodies/body.ts';
import { Seat, type SeatKind } from '../bodies/seat.ts';
import { laterOf } from '../members/period.ts';
import type { DemoPerson } from './demo-people.ts';
import { ENTERPRISE, type Ids, idOf } from './demo-units.ts';

const SINCE = '2021-03-01';
const kinds: readonly SeatKind[] = ['CHAIR', 'VICE', 'SECRETARY'];

/** The leading group of the heads, the office under it, and the review committee with its predecessor. */
export async function seatDemo(
  context: Context,
  unitIds: Ids,
  memberIds: Ids,
  people: readonly DemoPerson[],
): Promise<void> {
  const unitId = idOf(unitIds, ENTERPRISE);
  const [group, awards] = await context.insertAll(Body, [
    { unitId, kind: 'LEADING_GROUP', name: '创建学习型组织领导小组', establishedOn: SINCE },
    {
      unitId,
      kind: 'REVIEW_COMMITTEE',
      name: '自学成才奖评审委员会',
      establishedOn: '2010-01-01',
      dissolvedOn: '2021-02-28',
    },
  ]);
  const [office, committee] = await context.insertAll(Body, [
    { unitId, kind: 'OFFICE', name: '创建学习型组织领导小组办公室', parentId: group?.id ?? null, establishedOn: SINCE },
    {
      unitId,
      kind: 'REVIEW_COMMITTEE',
      name: '创建学习型组织评审委员会',
      parentId: group?.id ?? null,
      establishedOn: SINCE,
      succeedsId: awards?.id ?? null,
    },
  ]);
  const heads = people.filter(({ unit }) => unit === ENTERPRISE);
  const branch = (post: string) => people.filter((person) => person.post === post);
  const seated: readonly (readonly [Body | undefined, readonly DemoPerson[]])[] = [
    [group, [...heads, ...branch('车间主任')]],
    [office, people.filter(({ unit }) => unit === 'QX-S3')],
    [committee, [...heads.slice(1), ...branch('副科长'), ...branch('车间副主任')]],
  ];
  await context.insertAll(
    Seat,
    seated.flatMap(([body, sitting]) =>
      sitting.map(({ employeeNo, hiredOn }, i) => ({
        bodyId: body?.id ?? '',
        memberId: idOf(memberIds, employeeNo),
        seat: kinds[i] ?? ('MEMBER' as const),
        validFrom: laterOf(hiredOn, SINCE),
      })),
    ),
  );
}
