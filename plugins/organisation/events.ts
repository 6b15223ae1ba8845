import { event, text } from 'qinxue/plugin';

/** Ids; days as `YYYY-MM-DD` where the organisation is. */
export interface MemberLeft {
  readonly member: string;
  /** The primary unit of the last day; null for who had none. */
  readonly unit: string | null;
  /** The last day; never later than today. */
  readonly on: string;
  readonly status: 'LEFT' | 'RETIRED';
  readonly reason?: string;
}

export interface MemberReturned {
  readonly member: string;
  readonly unit: string;
  /** The first day back; it may be still to come. */
  readonly on: string;
}

export interface MemberMoved {
  readonly member: string;
  /** Null for who had no primary unit. */
  readonly from: string | null;
  readonly to: string;
  /** The first day in the new unit; it may be still to come. */
  readonly on: string;
}

export interface UnitMoved {
  readonly unit: string;
  /** The units above, before and after; null for a root. */
  readonly from: string | null;
  readonly to: string | null;
  /** The first day below the new one. */
  readonly on: string;
}

export interface UnitOpened {
  readonly unit: string;
  /** The first day; it may be still to come. */
  readonly on: string;
}

export interface UnitClosed {
  readonly unit: string;
  /** The last day; it may be still to come. */
  readonly on: string;
}

const member = text('who', '职工');
const reason = text('why, where somebody said so', '原因');

/** In the unit that the person leaves. Memberships, roles and seats in bodies have ended already. */
export const memberLeft = event<MemberLeft>('organisation.member-left', text('A member has left', '职工离职或退休'), {
  member,
  unit: text('the primary unit of the last day', '离职时所在单位'),
  on: text('the last day', '离职日期'),
  status: text('LEFT or RETIRED', '离职或退休'),
  reason,
});

/** In the unit that the person comes to; so is the next. Also where the leaving was a mistake. */
export const memberReturned = event<MemberReturned>(
  'organisation.member-returned',
  text('A member is back', '职工重新入职'),
  { member, unit: text('the primary unit', '所在单位'), on: text('the first day', '返岗日期') },
);

export const memberMoved = event<MemberMoved>(
  'organisation.member-moved',
  text('A member has another primary unit', '职工调动'),
  {
    member,
    from: text('the unit before', '原单位'),
    to: text('the unit from then on', '新单位'),
    on: text('the first day there; may be to come', '调动日期，可为将来'),
  },
);

/** In the unit that moved, with all below it. */
export const unitMoved = event<UnitMoved>(
  'organisation.unit-moved',
  text('A unit hangs under another', '单位调整上级'),
  {
    unit: text('the unit', '单位'),
    from: text('the unit above before', '原上级单位'),
    to: text('the unit above from then on', '新上级单位'),
    on: text('the first day there', '调整日期'),
  },
);

export const unitOpened = event<UnitOpened>(
  'organisation.unit-opened',
  text('A unit exists, or goes on after its end', '单位成立或恢复'),
  { unit: text('the unit', '单位'), on: text('the first day; may be to come', '启用日期，可为将来') },
);

export const unitClosed = event<UnitClosed>('organisation.unit-closed', text('A unit has an end', '单位停用'), {
  unit: text('the unit', '单位'),
  on: text('the last day; may be to come', '停用日期，可为将来'),
});

export const events = [memberLeft, memberReturned, memberMoved, unitMoved, unitOpened, unitClosed];
